import type { Rule } from '../../finding.ts';
import { documentLanguage, hasLanguage } from '../../structure/language.ts';

export const annotationsHaveLanguage: Rule = {
  code: 'annotations-have-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-004',
  *faults(pdf) {
    if (documentLanguage(pdf) !== undefined) return;
    for (const annotation of pdf.annotations) {
      const { dict, ref, page, subtype } = annotation;
      const isSaid = pdf.text(dict, 'Lang') !== undefined || hasLanguage(pdf, pdf.ledFrom(annotation) ?? pdf.holderOf(annotation));
      if (pdf.text(dict, 'Contents') !== undefined && !isSaid)
        yield { place: { page, object: ref }, found: `words of a ${subtype} in no known language`, expected: '/Lang of the file, or of an element around it' };
    }
  },
};
