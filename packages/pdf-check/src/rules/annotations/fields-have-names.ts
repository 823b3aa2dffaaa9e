import type { Rule } from '../../finding.ts';
import { fieldValue } from '../../forms/fields.ts';

export const fieldsHaveNames: Rule = {
  code: 'fields-have-names',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.1' },
  checkpoint: '28-005',
  *faults(pdf) {
    for (const annotation of pdf.annotations) {
      const { dict, ref, page, subtype, isHidden } = annotation;
      if (subtype !== 'Widget' || isHidden || fieldValue(pdf, dict, 'TU') !== undefined) continue;
      const node = pdf.ledFrom(annotation) ?? pdf.holderOf(annotation);
      if (node === undefined || pdf.text(node.dict, 'Alt') === undefined)
        yield { place: { page, object: ref }, found: 'a field that does not say what goes in it', expected: '/TU, or /Alt of the element around it' };
    }
  },
};
