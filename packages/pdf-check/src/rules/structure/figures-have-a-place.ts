import { PDFArray } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';
import { attributeOf } from '../../structure/attributes.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** Where a picture is on its page (ISO 32000-1, 14.8.5.4.3): a reader that enlarges one thing needs it. */
export const figuresHaveAPlace: Rule = {
  code: 'figures-have-a-place',
  severity: 'advice',
  clauses: { 'ua-1': '7.3' },
  *faults(pdf) {
    const { structure } = pdf;
    for (const node of structure?.nodes ?? []) {
      if (structure === undefined || node.role !== 'Figure') continue;
      const box = attributeOf(pdf, structure, node, 'Layout', 'BBox');
      const [left = 0, bottom = 0, right = 0, top = 0] = box instanceof PDFArray ? box.asArray().map((entry) => Number(pdf.resolve(entry)?.toString())) : [];
      if (!(right > left && top > bottom))
        yield { place: placeOf(node), found: 'a picture without its place', expected: 'a layout attribute /BBox of some size' };
    }
  },
};
