import type { Rule } from '../../finding.ts';

/** Two pages and more are walked through by their headings. */
export const hasBookmarks: Rule = {
  code: 'has-bookmarks',
  severity: 'advice',
  clauses: { 'ua-1': '7.17' },
  *faults(pdf) {
    const outlines = pdf.dict(pdf.catalog, 'Outlines');
    if (pdf.pages.length > 1 && (outlines === undefined || !pdf.has(outlines, 'First')))
      yield { found: `${pdf.pages.length} pages without bookmarks`, expected: 'bookmarks to the headings' };
  },
};
