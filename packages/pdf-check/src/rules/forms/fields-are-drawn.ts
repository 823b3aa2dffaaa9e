import type { Rule } from '../../finding.ts';

/** A reader shows what is in the file, and draws no fields of its own. */
export const fieldsAreDrawn: Rule = {
  code: 'fields-are-drawn',
  severity: 'fault',
  clauses: { 'a-2a': '6.4.1' },
  *faults(pdf) {
    const form = pdf.dict(pdf.catalog, 'AcroForm');
    if (form !== undefined && pdf.isTrue(form, 'NeedAppearances')) yield { found: '/NeedAppearances true', expected: 'no /NeedAppearances, or false' };
  },
};
