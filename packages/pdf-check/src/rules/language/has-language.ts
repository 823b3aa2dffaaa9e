import type { Rule } from '../../finding.ts';
import { documentLanguage } from '../../structure/language.ts';

/**
 * A file may say the language of each element; one word at the top is heard for bookmarks, descriptions and the title
 * too.
 */
export const hasLanguage: Rule = {
  code: 'has-language',
  severity: 'advice',
  clauses: { 'ua-1': '7.2', 'a-2a': '6.7.4' },
  *faults(pdf) {
    if (documentLanguage(pdf) === undefined) yield { found: 'no language of the file as a whole', expected: '/Lang in the catalog, such as nl' };
  },
};
