import type { PostalPart, Tag, TextSource, WhiteAbove } from '@aanreik/components/pdf';

/**
 * What react-pdf's layout makes of an element, as far as we draw it. Lengths in points, boxes from the corner of their
 * parent.
 */
export interface LaidNode {
  readonly type: string;
  readonly box?: LaidBox;
  readonly style?: {
    readonly transform?: unknown;
    readonly overflow?: string;
    readonly backgroundColor?: string;
    readonly position?: string;
    readonly paddingBottom?: number;
  };
  readonly props: {
    readonly tag?: Tag;
    readonly source?: TextSource;
    readonly postalPart?: PostalPart;
    readonly whiteAbove?: WhiteAbove;
    readonly src?: string;
  };
  readonly children?: readonly LaidNode[];
  /** Of a text. */
  readonly lines?: readonly LaidLine[];
  readonly alignOffset?: number;
}

export interface LaidBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
  readonly paddingTop?: number;
  readonly borderTopWidth?: number;
  readonly borderRightWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
}

export interface LaidLine {
  readonly string: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ascent: number;
  readonly runs: readonly LaidRun[];
  readonly decorationLines?: readonly Decoration[];
  /** Width of the spaces at its left, in points: they are outside the box. */
  readonly overflowLeft?: number;
}

export interface LaidRun {
  readonly start: number;
  readonly end: number;
  readonly attributes: {
    readonly font?: readonly GlyphFont[];
    readonly fontSize: number;
    readonly color: string;
    readonly link?: string | null;
    /** How deep it is within words that run the other way (UAX 9): even from left to right, odd from right to left. */
    readonly bidiLevel?: number;
  };
  readonly glyphs?: readonly Glyph[];
  readonly positions?: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  readonly xAdvance?: number;
}

export interface Decoration {
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly color: string;
}

/** A fontkit font, as far as it is used here. */
export interface GlyphFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** In units of the font. */
  readonly advanceWidth: number;
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}
