import * as fontkit from 'fontkit';
import { FONT_FEATURES } from './font-features.ts';
import type { FontFamily } from './house-style.ts';

const opened = new Map<string, fontkit.Font>();

function open(file: string): fontkit.Font {
  let font = opened.get(file);
  if (font === undefined) {
    font = fontkit.openSync(file) as fontkit.Font;
    opened.set(file, font);
  }
  return font;
}

/** The characters of a text that a font family has no glyph for, each once: they would print as empty boxes. */
export function missingGlyphs(family: FontFamily, text: string): readonly string[] {
  const fonts = [open(family.files.regular), open(family.files.bold)];
  return [...new Set(text)].filter((character) => fonts.some((font) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number)));
}

/** Width of a text on one line, in points, in the regular weight. */
export function textWidth(family: FontFamily, text: string, sizePt: number): number {
  const font = open(family.files.regular);
  return (font.layout(text, FONT_FEATURES).advanceWidth / font.unitsPerEm) * sizePt;
}
