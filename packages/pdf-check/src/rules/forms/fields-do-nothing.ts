import type { Rule } from '../../finding.ts';

export const fieldsDoNothing: Rule = {
  code: 'fields-do-nothing',
  severity: 'fault',
  clauses: { 'a-2a': '6.4.1' },
  *faults(pdf) {
    for (const { dict, ref, page, subtype } of pdf.annotations) {
      if (subtype === 'Widget' && (pdf.has(dict, 'A') || pdf.has(dict, 'AA')))
        yield { place: { page, object: ref }, found: 'a field with an action', expected: 'a field without /A and /AA' };
    }
    const form = pdf.dict(pdf.catalog, 'AcroForm');
    for (const entry of form === undefined ? [] : pdf.array(form, 'Fields')) {
      const field = pdf.asDict(entry);
      if (field !== undefined && pdf.has(field, 'AA') && pdf.name(field, 'Subtype') !== 'Widget')
        yield { place: { object: entry.toString() }, found: 'a field with an action', expected: 'a field without /AA' };
    }
  },
};
