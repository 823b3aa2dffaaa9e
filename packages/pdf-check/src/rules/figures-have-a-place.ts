import type { PdfRule } from '../finding.ts';

/** Where a picture stands on its page (ISO 32000-1, 14.8.5.4.3, which PDF/UA asks for). */
export const figuresHaveAPlace: PdfRule = {
  id: 'figures-have-a-place',
  checkpoint: 'ISO 14289-1, 7.3',
  *faults(pdf) {
    for (const { role, dict, ref } of pdf.structure ?? []) {
      if (role !== 'Figure') continue;
      const attributes = pdf.dict(dict, 'A');
      if (attributes === undefined || pdf.array(attributes, 'BBox').length !== 4)
        yield { object: ref, found: 'a picture without its place', expected: 'a layout attribute BBox of four numbers' };
    }
  },
};
