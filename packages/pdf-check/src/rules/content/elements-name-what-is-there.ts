import { contentKey } from '../../content/marks.ts';
import type { Rule } from '../../finding.ts';

/**
 * An element that names content that is not there is empty (ISO 32000-1, 14.7.4.2). The test files for PDF/UA-1 let
 * that pass where the ParentTree has the number; where it has not, `parent-tree-leads-back` says so.
 */
export const elementsNameWhatIsThere: Rule = {
  code: 'elements-name-what-is-there',
  severity: 'fault',
  clauses: { 'a-2a': '6.7.3.3' },
  *faults(pdf) {
    const drawn = new Set(pdf.content.marks.map(({ mark }) => contentKey(mark.stream, mark.mcid)));
    for (const node of pdf.nodes) {
      for (const { page, stream, mcid } of node.content) {
        if (!drawn.has(contentKey(stream, mcid)))
          yield { place: { page, object: node.ref }, found: `MCID ${mcid}, which is not on its page`, expected: 'content on the page' };
      }
    }
  },
};
