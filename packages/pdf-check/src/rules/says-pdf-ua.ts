import type { PdfRule } from '../finding.ts';

export const saysPdfUa: PdfRule = {
  id: 'says-pdf-ua',
  checkpoint: '06-002',
  *faults({ xmp = '' }) {
    if (!/pdfuaid:part(?:="1"|>1<)/.test(xmp)) yield { found: 'no word that this is PDF/UA-1', expected: 'pdfuaid:part 1 in the metadata' };
  },
};
