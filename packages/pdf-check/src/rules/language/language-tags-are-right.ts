import type { Fault, Rule } from '../../finding.ts';
import { isLanguageTag } from '../../structure/language.ts';
import { placeOf } from '../../structure/structure-tree.ts';

export const languageTagsAreRight: Rule = {
  code: 'language-tags-are-right',
  severity: 'fault',
  clauses: { 'ua-1': '7.2', 'a-2a': '6.7.4' },
  checkpoint: '11-007',
  *faults(pdf) {
    const fault = (language: string | undefined): Omit<Fault, 'place'> | undefined =>
      language === undefined || isLanguageTag(language) ? undefined : { found: `the language '${language}'`, expected: 'a language tag such as nl or en-GB' };
    const ofFile = fault(pdf.string(pdf.catalog, 'Lang'));
    if (ofFile !== undefined) yield ofFile;
    for (const node of pdf.nodes) {
      const ofNode = fault(pdf.string(node.dict, 'Lang'));
      if (ofNode !== undefined) yield { place: placeOf(node), ...ofNode };
    }
    for (const { page, mark } of pdf.content.marks) {
      const ofMark = fault(mark.language);
      if (ofMark !== undefined) yield { place: { page }, ...ofMark };
    }
  },
};
