import { FONT_FEATURES } from '@aanreik/house-style';
import type { GlyphFont } from '../react-pdf/laid-node.ts';
import type { TextGlyph } from './text.ts';

/** Glyphs of a piece of text and its width in thousandths of its size. */
export interface ShapedText {
  readonly glyphs: readonly TextGlyph[];
  readonly width: number;
}

/** Words kept per font. Names and streets come back; the bound keeps memory level where they do not. */
const KEPT_WORDS = 20_000;

const shapers = new WeakMap<GlyphFont, (text: string) => ShapedText>();

/**
 * The glyphs of a text on one line, as react-pdf's layout would choose and kern them.
 * Words are shaped apart and remembered, which is some twenty times faster; in a font that kerns against the space,
 * whole texts are.
 */
export function shapeText(font: GlyphFont, text: string): ShapedText {
  let shape = shapers.get(font);
  if (shape === undefined) {
    shape = shaperOf(font);
    shapers.set(font, shape);
  }
  return shape(text);
}

function shaperOf(font: GlyphFont): (text: string) => ShapedText {
  const known = new Map<string, ShapedText>();
  const remembered = (piece: string): ShapedText => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    if (known.size >= KEPT_WORDS) known.clear();
    const shaped = shape(font, piece);
    known.set(piece, shaped);
    return shaped;
  };
  if (kernsAgainstSpace(font)) return remembered;
  return (text) => {
    const glyphs: TextGlyph[] = [];
    let width = 0;
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      const shaped = remembered(piece);
      glyphs.push(...shaped.glyphs);
      width += shaped.width;
    }
    return { glyphs, width };
  };
}

function shape(font: GlyphFont, text: string): ShapedText {
  const perUnit = 1000 / font.unitsPerEm;
  // As react-pdf asks for it: left to right, whatever the text.
  const run = font.layout(text, FONT_FEATURES, undefined, undefined, 'ltr');
  let width = 0;
  const glyphs = run.glyphs.map((glyph, at): TextGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[at] ?? {};
    width += xAdvance * perUnit;
    const kern = (glyph.advanceWidth - xAdvance) * perUnit;
    return { glyph, kern, ...(xOffset === 0 && yOffset === 0 ? {} : { offset: [xOffset * perUnit, yOffset * perUnit] as const }) };
  });
  return { glyphs, width };
}

function kernsAgainstSpace(font: GlyphFont): boolean {
  const width = (text: string) => shape(font, text).width;
  const space = width(' ');
  return font.characterSet.some((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    if (!/[\p{L}\p{N}\p{P}]/u.test(character)) return false;
    return Math.abs(width(`${character} ${character}`) - 2 * width(character) - space) > 0.001;
  });
}
