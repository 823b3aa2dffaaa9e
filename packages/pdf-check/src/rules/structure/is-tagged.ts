import type { Rule } from '../../finding.ts';

export const isTagged: Rule = {
  code: 'is-tagged',
  severity: 'fault',
  clauses: { 'ua-1': '6.2', 'a-2a': '6.7.2.2' },
  *faults(pdf) {
    const info = pdf.dict(pdf.catalog, 'MarkInfo');
    if (info === undefined || !pdf.isTrue(info, 'Marked')) yield { found: 'a file that is not said to be marked', expected: '/MarkInfo with /Marked true' };
  },
};
