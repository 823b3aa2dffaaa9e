import type { Rule } from '../../finding.ts';

/** No other pages, no slide show, nothing that a reader must have. */
export const oneWayToShowIt: Rule = {
  code: 'one-way-to-show-it',
  severity: 'fault',
  clauses: { 'a-2a': '6.10, 6.11' },
  *faults(pdf) {
    const names = pdf.dict(pdf.catalog, 'Names');
    if (names !== undefined && pdf.has(names, 'AlternatePresentations')) yield { found: '/AlternatePresentations', expected: 'one presentation' };
    if (pdf.has(pdf.catalog, 'Requirements')) yield { found: '/Requirements', expected: 'a file that any reader can show' };
    for (const { dict, number } of pdf.pages)
      if (pdf.has(dict, 'PresSteps')) yield { place: { page: number }, found: '/PresSteps', expected: 'a page that stays as it is' };
  },
};
