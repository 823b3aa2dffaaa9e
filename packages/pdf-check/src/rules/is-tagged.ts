import { PDFBool } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

export const isTagged: PdfRule = {
  id: 'is-tagged',
  checkpoint: '01-005',
  *faults(pdf) {
    if (pdf.structure === undefined || pdf.structure.length === 0)
      yield { found: 'no structure tree', expected: 'a StructTreeRoot with the structure of the text' };
    const info = pdf.dict(pdf.catalog, 'MarkInfo');
    if (info === undefined || pdf.get(info, 'Marked') !== PDFBool.True)
      yield { found: 'a file that is not said to be marked', expected: '/MarkInfo with /Marked true' };
  },
};
