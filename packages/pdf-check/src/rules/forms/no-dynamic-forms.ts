import type { Rule } from '../../finding.ts';

/** A form that is drawn while it is open has no structure. */
export const noDynamicForms: Rule = {
  code: 'no-dynamic-forms',
  severity: 'fault',
  clauses: { 'ua-1': '7.15' },
  checkpoint: '25-001',
  *faults(pdf) {
    const form = pdf.dict(pdf.catalog, 'AcroForm');
    if (form === undefined) return;
    const texts = pdf.array(form, 'XFA').map((entry) => Buffer.from(pdf.stream(entry) ?? []).toString('utf8'));
    if (/<(?:\w+:)?dynamicRender\s*>\s*required\s*</.test(texts.join(''))) yield { found: 'a dynamic XFA form', expected: 'a form in the file itself' };
  },
};
