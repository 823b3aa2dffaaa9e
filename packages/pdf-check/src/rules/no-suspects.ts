import { PDFBool } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

export const noSuspects: PdfRule = {
  id: 'no-suspects',
  checkpoint: '01-007',
  *faults(pdf) {
    const info = pdf.dict(pdf.catalog, 'MarkInfo');
    if (info !== undefined && pdf.get(info, 'Suspects') === PDFBool.True)
      yield { found: '/Suspects true', expected: 'tags that nobody suspects: no /Suspects, or false' };
  },
};
