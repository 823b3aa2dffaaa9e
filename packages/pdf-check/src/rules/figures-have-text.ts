import type { PdfRule } from '../finding.ts';

export const figuresHaveText: PdfRule = {
  id: 'figures-have-text',
  checkpoint: '13-004',
  *faults(pdf) {
    for (const { role, dict, ref, content } of pdf.structure ?? []) {
      if (role !== 'Figure') continue;
      const place = { ...(content[0]?.page === undefined ? {} : { page: content[0].page }), object: ref };
      if (pdf.text(dict, 'Alt') === undefined && pdf.text(dict, 'ActualText') === undefined)
        yield { ...place, found: 'a picture without words', expected: '/Alt that says what the picture tells' };
    }
  },
};
