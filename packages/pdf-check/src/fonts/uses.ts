import type { CheckedPdf } from '../checked-pdf.ts';
import type { CodeUse, FontUse } from '../content/content.ts';
import type { Fault } from '../finding.ts';
import type { PdfFont } from './pdf-font.ts';

/** The codes of each font for which something holds, as one fault a font. */
export function* usesOf(
  pdf: CheckedPdf,
  holds: (use: FontUse, code: CodeUse) => boolean,
  words: (codes: string, font: string) => Omit<Fault, 'place'>,
): Generator<Fault> {
  for (const use of pdf.content.fonts) {
    const codes = [...use.codes.values()].filter((code) => holds(use, code));
    const [first] = codes;
    if (first === undefined) continue;
    const shown = codes
      .slice(0, 5)
      .map(({ code }) => code)
      .join(', ');
    yield { place: { page: first.page, object: use.font.ref }, ...words(codes.length > 5 ? `${shown} and ${codes.length - 5} more` : shown, use.font.name) };
  }
}

/** TrueType fonts of single bytes that are seen. */
export function trueTypeFonts(pdf: CheckedPdf): readonly FontUse[] {
  return pdf.content.fonts.filter(({ font, isRendered }) => font.subtype === 'TrueType' && isRendered);
}

/** Is it a font of letters? One that says nothing of itself is not embedded, and so of letters. */
export function isNonSymbolic(font: PdfFont): boolean {
  return !font.isSymbolic;
}

/** The numbers of the glyphs in a composite font; undefined where they cannot be known. */
export function cidsOf(pdf: CheckedPdf, font: PdfFont): { readonly drawn: readonly number[]; readonly has: (cid: number) => boolean } | undefined {
  const { cff, trueType, descendant } = font;
  if (descendant === undefined) return undefined;
  if (cff !== undefined) {
    const cids = cff.cids;
    const known = new Set(cids);
    return { drawn: cids, has: (cid) => known.has(cid) };
  }
  if (trueType === undefined || pdf.name(descendant, 'CIDToGIDMap') !== 'Identity') return undefined;
  const glyphs = Array.from({ length: trueType.glyphCount }, (_, glyph) => glyph);
  return { drawn: glyphs.filter((glyph) => trueType.hasOutline(glyph)), has: (cid) => cid < trueType.glyphCount };
}
