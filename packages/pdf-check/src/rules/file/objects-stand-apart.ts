import type { Rule } from '../../finding.ts';

export const objectsStandApart: Rule = {
  code: 'objects-stand-apart',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.4, 6.1.9' },
  *faults({ raw: { crossReferences } }) {
    if (crossReferences.isLoose) yield { found: 'xref not set apart by one end of line', expected: 'one end of line between xref and the numbers' };
    if (crossReferences.spacing > 0)
      yield {
        found: `${crossReferences.spacing} objects of which the header is not set apart as it should be`,
        expected: 'number, generation and obj with one space between them, and an end of line',
      };
  },
};
