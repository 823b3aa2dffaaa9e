import type { Glyph, GlyphFont } from '../react-pdf/laid-node.ts';

/** How glyphs are written in a content stream. */
export interface GlyphCodes {
  /** The name of a font in the resources of a page. */
  fontName(font: GlyphFont): string;
  /**
   * A glyph as four hexadecimal digits.
   * @throws {GlyphNotInFont} when the fonts have been written without it
   */
  encode(font: GlyphFont, glyph: Glyph): string;
}

/** A font was written without a glyph that is needed now. */
export class GlyphNotInFont extends Error {}

/** The codes of fonts that have been written: all that a prepared letter keeps of the canvas that it was drawn on. */
export class WrittenGlyphCodes implements GlyphCodes {
  readonly #fonts: ReadonlyMap<GlyphFont, { readonly name: string; readonly codes: ReadonlyMap<number, string> }>;

  constructor(fonts: ReadonlyMap<GlyphFont, { readonly name: string; readonly codes: ReadonlyMap<number, string> }>) {
    this.#fonts = fonts;
  }

  fontName(font: GlyphFont): string {
    const known = this.#fonts.get(font);
    if (known === undefined) throw new GlyphNotInFont();
    return known.name;
  }

  encode(font: GlyphFont, { id }: Glyph): string {
    const code = this.#fonts.get(font)?.codes.get(id);
    if (code === undefined) throw new GlyphNotInFont();
    return code;
  }
}
