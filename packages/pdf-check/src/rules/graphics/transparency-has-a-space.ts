import { outputSpace } from '../../colour/output-intent.ts';
import { isSeeThrough } from '../../colour/transparency.ts';
import type { Rule } from '../../finding.ts';

/** Colours that are mixed are mixed in a space that is known. */
export const transparencyHasASpace: Rule = {
  code: 'transparency-has-a-space',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.10' },
  *faults(pdf) {
    if (outputSpace(pdf) !== undefined) return;
    for (const { number, dict } of pdf.pages) {
      const group = pdf.dict(dict, 'Group');
      if (isSeeThrough(pdf, number) && (group === undefined || !pdf.has(group, 'CS')))
        yield {
          place: { page: number },
          found: 'something one can see through, mixed in no known space',
          expected: 'an output profile, or a /Group of the page with /CS',
        };
    }
  },
};
