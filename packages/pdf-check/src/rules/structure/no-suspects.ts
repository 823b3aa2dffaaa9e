import type { Rule } from '../../finding.ts';

export const noSuspects: Rule = {
  code: 'no-suspects',
  severity: 'fault',
  clauses: { 'ua-1': '7.1' },
  checkpoint: '01-007',
  *faults(pdf) {
    const info = pdf.dict(pdf.catalog, 'MarkInfo');
    if (info !== undefined && pdf.isTrue(info, 'Suspects')) yield { found: '/Suspects true', expected: 'tags that nobody suspects: no /Suspects, or false' };
  },
};
