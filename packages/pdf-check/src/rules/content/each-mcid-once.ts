import { contentKey } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/** A number stands for one piece of content (ISO 32000-1, 14.7.4.2). */
export const eachMcidOnce: Rule = {
  code: 'each-mcid-once',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults({ content }) {
    const seen = new Set<string>();
    for (const { page, mark } of content.marks) {
      if (mark.mcid === undefined || content.drawnOften.has(mark.stream)) continue;
      const key = contentKey(mark.stream, mark.mcid);
      if (seen.has(key)) yield { place: { page }, found: `MCID ${mark.mcid} twice`, expected: 'each MCID once in its stream' };
      seen.add(key);
    }
  },
};
