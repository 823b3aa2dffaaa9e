import { innermost, isReal } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/** Content that is within other content is in two elements (ISO 32000-1, 14.7.4.2). */
export const mcidsAreNotNested: Rule = {
  code: 'mcids-are-not-nested',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults({ content }) {
    for (const { page, mark } of content.marks) {
      const outer = isReal(mark) ? innermost(mark.around, isReal) : undefined;
      if (outer !== undefined)
        yield { place: { page }, found: `MCID ${mark.mcid} within MCID ${outer.mcid}`, expected: 'content with an MCID beside other content' };
    }
  },
};
