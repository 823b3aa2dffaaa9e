import type { Rule } from '../../finding.ts';

export const nothingHappensByItself: Rule = {
  code: 'nothing-happens-by-itself',
  severity: 'fault',
  clauses: { 'a-2a': '6.5.2' },
  *faults(pdf) {
    if (pdf.has(pdf.catalog, 'AA')) yield { found: 'something that happens by itself (/AA)', expected: 'no /AA' };
    for (const { dict, number, ref } of pdf.pages)
      if (pdf.has(dict, 'AA')) yield { place: { page: number, object: ref }, found: 'something that happens by itself (/AA)', expected: 'no /AA' };
  },
};
