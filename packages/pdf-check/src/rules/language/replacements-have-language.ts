import type { Fault, Rule } from '../../finding.ts';
import { documentLanguage, hasLanguage } from '../../structure/language.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** Words that are heard in the place of what is seen: descriptions, replacements, and what abbreviations stand for. */
export const replacementsHaveLanguage: Rule = {
  code: 'replacements-have-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-002',
  *faults(pdf) {
    if (documentLanguage(pdf) !== undefined) return;
    const fault = (key: string): Omit<Fault, 'place'> => ({ found: `/${key} in no known language`, expected: '/Lang of the file or of an element around it' });
    for (const node of pdf.nodes) {
      if (hasLanguage(pdf, node)) continue;
      for (const key of ['Alt', 'ActualText', 'E']) if (pdf.string(node.dict, key) !== undefined) yield { place: placeOf(node), ...fault(key) };
    }
    for (const { page, mark } of pdf.content.marks) {
      if (mark.tag !== 'Span' || mark.language !== undefined || hasLanguage(pdf, pdf.nodeAround(mark))) continue;
      for (const [key, text] of [
        ['Alt', mark.alt],
        ['ActualText', mark.actualText],
        ['E', mark.expansion],
      ] as const)
        if (text !== undefined) yield { place: { page }, ...fault(key) };
    }
  },
};
