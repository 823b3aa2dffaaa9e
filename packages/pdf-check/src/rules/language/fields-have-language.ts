import type { Rule } from '../../finding.ts';
import { fieldValue } from '../../forms/fields.ts';
import { documentLanguage, hasLanguage } from '../../structure/language.ts';

export const fieldsHaveLanguage: Rule = {
  code: 'fields-have-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-005',
  *faults(pdf) {
    if (documentLanguage(pdf) !== undefined) return;
    for (const annotation of pdf.annotations) {
      if (annotation.subtype !== 'Widget' || fieldValue(pdf, annotation.dict, 'TU') === undefined) continue;
      if (pdf.text(annotation.dict, 'Lang') === undefined && !hasLanguage(pdf, pdf.ledFrom(annotation) ?? pdf.holderOf(annotation)))
        yield {
          place: { page: annotation.page, object: annotation.ref },
          found: 'a field of which the name is in no known language',
          expected: '/Lang of the file',
        };
    }
  },
};
