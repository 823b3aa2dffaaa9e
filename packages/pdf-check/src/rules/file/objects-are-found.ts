import type { Rule } from '../../finding.ts';

/** A reader goes to each object by the place that the cross-reference says (ISO 32000-1, 7.5.4). */
export const objectsAreFound: Rule = {
  code: 'objects-are-found',
  severity: 'fault',
  clauses: { 'ua-1': '6.1', 'a-2a': '6.1.4' },
  *faults({ raw: { crossReferences } }) {
    const { isMissing, astray } = crossReferences;
    if (isMissing) yield { found: 'a cross-reference that is not where startxref or /Prev says', expected: 'a cross-reference at that place' };
    if (astray > 0) yield { found: `${astray} objects that are not where the cross-reference says`, expected: 'each object at its place' };
  },
};
