import { isReal } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/** Marked content that no element names is read by nobody. */
export const markedContentIsInTheTree: Rule = {
  code: 'marked-content-is-in-the-tree',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  checkpoint: '01-005',
  *faults(pdf) {
    if (pdf.structure === undefined) return;
    for (const { page, mark } of pdf.content.marks) {
      if (mark.mcid !== undefined && isReal(mark) && pdf.ownersOf(mark.stream, mark.mcid).length === 0)
        yield { place: { page }, found: `MCID ${mark.mcid}, which no element names`, expected: 'an element of the structure that it belongs to' };
    }
  },
};
