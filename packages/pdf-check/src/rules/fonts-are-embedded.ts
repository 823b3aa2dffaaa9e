import { PDFDict } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

export const fontsAreEmbedded: PdfRule = {
  id: 'fonts-are-embedded',
  checkpoint: '31-009',
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.fonts) {
      const [below] = pdf.array(dict, 'DescendantFonts');
      const inner = pdf.resolve(below);
      const descriptor = pdf.dict(inner instanceof PDFDict ? inner : dict, 'FontDescriptor');
      const isEmbedded = descriptor !== undefined && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => pdf.get(descriptor, key) !== undefined);
      if (!isEmbedded)
        yield { page, object: ref, found: `the font ${pdf.name(dict, 'BaseFont')}, which is not in the file`, expected: 'the font itself in the file' };
    }
  },
};
