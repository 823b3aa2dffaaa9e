import type { PdfRule } from '../finding.ts';

/** Two pages and more are walked through by their headings. */
export const hasBookmarks: PdfRule = {
  id: 'has-bookmarks',
  checkpoint: 'ISO 14289-1, 7.17',
  *faults(pdf) {
    const outlines = pdf.dict(pdf.catalog, 'Outlines');
    if (pdf.pages.length > 1 && (outlines === undefined || pdf.get(outlines, 'First') === undefined))
      yield { found: `${pdf.pages.length} pages without bookmarks`, expected: 'bookmarks to the headings' };
  },
};
