import type { Operand } from '../content-stream.ts';
import { isName } from '../content-stream.ts';
import type { PdfRule } from '../finding.ts';

/** Glyph 0 is the box that is drawn where a font has no glyph. */
export const noMissingGlyphs: PdfRule = {
  id: 'no-missing-glyphs',
  checkpoint: '31-030',
  *faults(pdf) {
    for (const page of pdf.pages) {
      const resources = pdf.dict(page.dict, 'Resources');
      const fonts = resources === undefined ? undefined : pdf.dict(resources, 'Font');
      let isComposite = false;
      let boxes = 0;
      for (const { name, operands } of page.operators) {
        const [first] = operands;
        if (name === 'Tf' && isName(first)) {
          const font = fonts === undefined ? undefined : pdf.dict(fonts, first.name);
          isComposite = font !== undefined && pdf.name(font, 'Subtype') === 'Type0';
        }
        if (isComposite && (name === 'Tj' || name === 'TJ')) boxes += strings(operands).filter(hasBox).length;
      }
      if (boxes > 0) yield { page: page.number, found: `${boxes} texts with a box for a missing glyph`, expected: 'a font that has the character' };
    }
  },
};

function strings(operands: readonly Operand[]): readonly string[] {
  return operands.flatMap((operand) => (typeof operand === 'string' ? [operand] : Array.isArray(operand) ? strings(operand) : []));
}

function hasBox(bytes: string): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes.charCodeAt(at) === 0 && bytes.charCodeAt(at + 1) === 0) return true;
  return false;
}
