import type { Glyph, GlyphFont } from '../react-pdf/laid-node.ts';

/**
 * The characters of names, addresses, dates and amounts: the Latin letters that a Dutch civil registry can hold, and
 * common signs.
 * A letter with a character beyond it is laid out in full, with its own fonts.
 */
const ALPHABET = [
  ...range(0x20, 0x7e),
  0xa0,
  ...range(0xc0, 0x17f),
  0x192,
  ...range(0x218, 0x21b),
  ...range(0x1e80, 0x1e85),
  0x1e9e,
  0x1ef2,
  0x1ef3,
  0x2010,
  0x2011,
  0x2013,
  ...range(0x2018, 0x201e),
  0x20ac,
];

/** All glyphs of a font that a recipient's values may need. */
export function alphabetGlyphs(font: GlyphFont): readonly Glyph[] {
  return ALPHABET.filter((codePoint) => font.hasGlyphForCodePoint(codePoint)).map((codePoint) => font.glyphForCodePoint(codePoint));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
