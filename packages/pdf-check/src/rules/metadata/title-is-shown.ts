import type { Rule } from '../../finding.ts';

export const titleIsShown: Rule = {
  code: 'title-is-shown',
  severity: 'fault',
  clauses: { 'ua-1': '7.1' },
  checkpoint: '07-001, 07-002',
  *faults(pdf) {
    const preferences = pdf.dict(pdf.catalog, 'ViewerPreferences');
    if (preferences === undefined || !pdf.isTrue(preferences, 'DisplayDocTitle')) {
      const checkpoint = preferences === undefined || !pdf.has(preferences, 'DisplayDocTitle') ? '07-001' : '07-002';
      yield { checkpoint, found: 'a window titled with the name of the file', expected: '/ViewerPreferences with /DisplayDocTitle true' };
    }
  },
};
