import type { PdfRule } from '../finding.ts';

export const saysPdfA: PdfRule = {
  id: 'says-pdf-a',
  checkpoint: 'ISO 19005-2, 6.6.4',
  *faults({ xmp = '' }) {
    if (!/pdfaid:part(?:="[23]"|>[23]<)/.test(xmp) || !/pdfaid:conformance(?:="A"|>A<)/.test(xmp)) {
      yield { found: 'no word that this is PDF/A-2a or 3a', expected: 'pdfaid:part 2 and pdfaid:conformance A in the metadata' };
    }
  },
};
