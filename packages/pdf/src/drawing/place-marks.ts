import { FONT_FEATURES } from '@aanreik/house-style';
import type { Glyph, GlyphFont, LaidRun } from '../react-pdf/laid-node.ts';

type Positions = NonNullable<LaidRun['positions']>;

/**
 * Puts the marks of words that run from right to left on their letters: the tanwin of مجانًا.
 * fontkit puts a mark behind its letter and moves it back over it. react-pdf forgets how high the mark is, and turns
 * the two around: now the mark comes first, and must not move back.
 * @param glyphs as they are on paper, from left to right
 * @param size of the type in points
 * @returns positions in points
 */
export function placeMarks(font: GlyphFont, glyphs: readonly Glyph[], positions: Positions, size: number): Positions {
  if (!glyphs.some(isMark)) return positions;
  const read = glyphs.toReversed();
  const text = String.fromCodePoint(...read.flatMap(({ codePoints }) => codePoints));
  const shaped = font.layout(text, FONT_FEATURES, undefined, undefined, 'ltr');
  // Words are not broken, so shaped by themselves they are the same. If ever not: a mark too low is better than one on
  // another letter.
  const isSame = shaped.glyphs.length === read.length && shaped.glyphs.every(({ id }, at) => id === read[at]?.id);
  const perUnit = size / font.unitsPerEm;
  return positions.map((position, at) => {
    const glyph = glyphs[at];
    if (glyph === undefined || !isMark(glyph)) return position;
    const height = isSame ? (shaped.positions[read.length - 1 - at]?.yOffset ?? 0) * perUnit : position.yOffset;
    return { ...position, xOffset: position.xOffset + letterWidth(glyphs, positions, at), yOffset: height };
  });
}

/** The width of the letter that a mark is on: the first glyph behind it that is not a mark. */
function letterWidth(glyphs: readonly Glyph[], positions: Positions, mark: number): number {
  const letter = glyphs.findIndex((glyph, at) => at > mark && !isMark(glyph));
  return positions[letter]?.xAdvance ?? 0;
}

function isMark({ codePoints }: Glyph): boolean {
  return codePoints.length > 0 && codePoints.every((codePoint) => /\p{M}/u.test(String.fromCodePoint(codePoint)));
}
