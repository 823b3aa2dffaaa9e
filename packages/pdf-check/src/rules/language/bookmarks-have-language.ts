import type { Rule } from '../../finding.ts';
import { documentLanguage } from '../../structure/language.ts';

export const bookmarksHaveLanguage: Rule = {
  code: 'bookmarks-have-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-003',
  *faults(pdf) {
    const outlines = pdf.dict(pdf.catalog, 'Outlines');
    if (outlines !== undefined && pdf.has(outlines, 'First') && documentLanguage(pdf) === undefined)
      yield { found: 'bookmarks in no known language', expected: '/Lang in the catalog' };
  },
};
