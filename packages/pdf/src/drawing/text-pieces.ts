import type { LaidLine, LaidRun } from '../react-pdf/laid-node.ts';
import type { Canvas } from './canvas.ts';
import { inReadingOrder, isBidirectional } from './reading-order.ts';
import { setLine, type TextRun, textRunOf } from './text.ts';

/** Where lines of text are drawn, in points from the upper left corner of the page. */
interface Where {
  readonly x: number;
  readonly y: number;
  /** Whether they follow a text of the same element that they are apart from. */
  readonly isApart: boolean;
}

/** A piece of a line that belongs to one link, to one language, or to neither. */
export interface Piece {
  /** The address of its link or the mark of its language; empty where it has neither. */
  readonly link: string;
  /** The box that it takes, in points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Draws it; empty for a run without glyphs. */
  readonly operators: () => string;
}

/** What lines of text are drawn from, in the order in which it is read. */
export function piecesOf(lines: readonly LaidLine[], canvas: Canvas, where: Where): readonly Piece[] {
  return lines.some(isBidirectional) ? turned(lines, canvas, where) : straight(lines, canvas, where);
}

function straight(lines: readonly LaidLine[], canvas: Canvas, { x, y, isApart }: Where): readonly Piece[] {
  return lines.flatMap((line, row) => {
    const baseline = y + line.box.y + line.ascent;
    let at = x + line.box.x;
    return groupByLink(line.runs).map((group, place): Piece => {
      const left = at;
      const width = group.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0);
      at += width;
      const textRuns = group.flatMap((run) => textRunOf(run) ?? []);
      const [first] = textRuns;
      const space = isApart && row === 0 && place === 0 && first !== undefined ? spaceBefore(canvas, first, left, baseline) : '';
      const operators = () => `${space}${setLine(canvas, textRuns, left, baseline)}`;
      return { link: group[0]?.attributes.link ?? '', left, top: y + line.box.y, width, height: line.box.height, operators };
    });
  });
}

/** A space that is not seen, between two texts of one element: without it their words are read as one. */
function spaceBefore(canvas: Canvas, like: TextRun, x: number, baseline: number): string {
  return `${setLine(canvas, [{ ...like, glyphs: [{ glyph: like.font.glyphForCodePoint(0x20), kern: 0 }] }], x, baseline)}\n`;
}

/**
 * Lines with words that run from right to left. Their runs are drawn in the order in which they are read, each at its
 * place on the line.
 * Within a run, glyphs are in the order in which they are seen, as programs expect it; beside them are its words as
 * they are read (ISO 32000-1, 14.9.4).
 */
function turned(lines: readonly LaidLine[], canvas: Canvas, { x, y, isApart }: Where): readonly Piece[] {
  let before = isApart ? ' ' : '';
  return lines.flatMap((line) =>
    inReadingOrder(line).map(({ run, x: at, text }): Piece => {
      const left = x + line.box.x + at;
      const textRun = textRunOf(run);
      const isDrawn = textRun !== undefined && textRun.glyphs.length > 0;
      const said = before + text;
      if (isDrawn) before = '';
      const operators = () => (isDrawn ? `/Span <</ActualText ${utf16(said)}>> BDC ${setLine(canvas, [textRun], left, y + line.box.y + line.ascent)} EMC` : '');
      return { link: run.attributes.link ?? '', left, top: y + line.box.y, width: run.xAdvance ?? 0, height: line.box.height, operators };
    }),
  );
}

/** A text as a string of a content stream. */
function utf16(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function groupByLink(runs: readonly LaidRun[]): readonly (readonly LaidRun[])[] {
  const groups: LaidRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && (last[0]?.attributes.link ?? '') === (run.attributes.link ?? '')) last.push(run);
    else groups.push([run]);
  }
  return groups;
}
