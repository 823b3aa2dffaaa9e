import type { Rule } from '../../finding.ts';

export const noXfa: Rule = {
  code: 'no-xfa',
  severity: 'fault',
  clauses: { 'a-2a': '6.4.2' },
  *faults(pdf) {
    const form = pdf.dict(pdf.catalog, 'AcroForm');
    if (form !== undefined && pdf.has(form, 'XFA')) yield { found: 'an XFA form', expected: 'no /XFA' };
    if (pdf.isTrue(pdf.catalog, 'NeedsRendering')) yield { found: '/NeedsRendering', expected: 'a file that is drawn already' };
  },
};
