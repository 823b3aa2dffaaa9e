import type { PdfRule } from '../finding.ts';

/** Without a map to Unicode a font is a drawing: nothing can be read out, searched or copied. */
export const charactersHaveUnicode: PdfRule = {
  id: 'characters-have-unicode',
  checkpoint: '10-001',
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.fonts) {
      const isSimple = ['Type1', 'TrueType'].includes(pdf.name(dict, 'Subtype') ?? '') && pdf.get(dict, 'Encoding') !== undefined;
      if (pdf.get(dict, 'ToUnicode') === undefined && !isSimple)
        yield { page, object: ref, found: `the font ${pdf.name(dict, 'BaseFont')} without a map to Unicode`, expected: '/ToUnicode' };
    }
  },
};
