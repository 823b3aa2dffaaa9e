import type { Glyph, GlyphFont, LaidLine, LaidRun } from '../react-pdf/laid-node.ts';
import type { GlyphCodes } from './glyph-codes.ts';
import { placeMarks } from './place-marks.ts';
import { isUnseen } from './reading-order.ts';

/** A run of glyphs in one font, size and colour, ready to be written. */
export interface TextRun {
  readonly font: GlyphFont;
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly glyphs: readonly TextGlyph[];
}

export interface TextGlyph {
  readonly glyph: Glyph;
  /** How much less than its width the glyph moves on, in thousandths of its size: kerning. */
  readonly kern: number;
  /** How far a mark is moved from its place, in thousandths of its size. */
  readonly offset?: readonly [number, number];
}

/** The runs of a laid-out line. */
export function textRunsOf(line: LaidLine): readonly TextRun[] {
  return line.runs.flatMap((run) => {
    const textRun = textRunOf(run);
    return textRun === undefined ? [] : [textRun];
  });
}

export function textRunOf({ attributes, glyphs, positions }: LaidRun): TextRun | undefined {
  const font = attributes.font?.[0];
  if (font === undefined || glyphs === undefined || positions === undefined) return undefined;
  const placed = (attributes.bidiLevel ?? 0) % 2 === 1 ? placeMarks(font, glyphs, positions, attributes.fontSize) : positions;
  const perPoint = 1000 / attributes.fontSize;
  const perUnit = 1000 / font.unitsPerEm;
  return {
    font,
    size: attributes.fontSize,
    colour: attributes.color,
    glyphs: glyphs.flatMap((glyph, at): TextGlyph | readonly [] => {
      if (isUnseen({ glyphs, positions }, at)) return [];
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = placed[at] ?? {};
      const kern = glyph.advanceWidth * perUnit - xAdvance * perPoint;
      return { glyph, kern, ...(xOffset === 0 && yOffset === 0 ? {} : { offset: [xOffset * perPoint, yOffset * perPoint] as const }) };
    }),
  };
}

/** The operators that set runs on a line, from a point on its baseline. Points from the top left corner of the page. */
export function setLine(codes: GlyphCodes, runs: readonly TextRun[], x: number, baseline: number): string {
  return `BT 1 0 0 -1 ${number(x)} ${number(baseline)} Tm ${runs.map((run) => setRun(codes, run)).join(' ')} ET`;
}

function setRun(codes: GlyphCodes, { font, size, colour, glyphs }: TextRun): string {
  let shown = '';
  let hex = '';
  for (const { glyph, kern, offset } of glyphs) {
    const code = codes.encode(font, glyph);
    if (offset !== undefined) {
      // A mark is moved to its place, and what follows is moved back.
      const [right, up] = offset;
      shown += `${close(hex)}] TJ ${number((up * size) / 1000)} Ts [${number(-right)} <${code}> ${number(right + kern)}] TJ 0 Ts [`;
      hex = '';
      continue;
    }
    hex += code;
    const rounded = number(kern);
    if (rounded !== 0) {
      shown += `<${hex}>${rounded}`;
      hex = '';
    }
  }
  return `/${codes.fontName(font)} ${number(size)} Tf ${fillColour(colour)} [${shown}${close(hex)}] TJ`;
}

function close(hex: string): string {
  return hex === '' ? '' : `<${hex}>`;
}

/** Sets the colour to fill with. @param colour as `#rrggbb` */
export function fillColour(colour: string): string {
  return `${components(colour)} rg`;
}

export function strokeColour(colour: string): string {
  return `${components(colour)} RG`;
}

function components(colour: string): string {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  return [red, green, blue].map((part) => Math.round((Number.parseInt(part, 16) / 255) * 1000) / 1000).join(' ');
}

/** A number as it is written in a content stream: a thousandth of a point is less than any printer shows. */
export function number(value: number): number {
  return Math.round(value * 1000) / 1000;
}
