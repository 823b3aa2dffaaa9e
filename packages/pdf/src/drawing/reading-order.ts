import { withoutIsolates } from '@aanreik/message';
import type { LaidLine, LaidRun } from '../react-pdf/laid-node.ts';

/** A run of a line, as it is read. */
export interface PlacedRun {
  readonly run: LaidRun;
  /** From where the line begins at its left, in points. */
  readonly x: number;
  /** Its words, first letter first. */
  readonly text: string;
}

/** Whether a line has words that run from right to left, or is one of a text that does. */
export function isBidirectional({ runs }: LaidLine): boolean {
  return runs.some((run) => levelOf(run) > 0);
}

/**
 * The runs of a line in the order in which they are read. react-pdf gives them as they are on paper, from left to
 * right. What it reversed for that (rule L2 of UAX 9, from the highest level down to the first) is reversed back, from
 * the first level up.
 */
export function inReadingOrder({ runs, string }: LaidLine): readonly PlacedRun[] {
  let at = 0;
  const placed = runs.map((run): PlacedRun => {
    const x = at;
    at += run.xAdvance ?? 0;
    return { run, x, text: textOfRun(run, string) };
  });
  const highest = Math.max(0, ...runs.map(levelOf));
  for (let level = 1; level <= highest; level += 1) reverseFrom(placed, level);
  return placed.map((one, order) => (order === placed.length - 1 ? withoutSpaceInside(one) : one));
}

/**
 * Nobody sees the space at the end of a line. But where a line that runs from right to left ends in words that do not,
 * that space would be seen to the right of them, within the line. The words take its place (rule L1 of UAX 9, which
 * react-pdf leaves out).
 */
function withoutSpaceInside(last: PlacedRun): PlacedRun {
  const { glyphs = [], positions = [] } = last.run;
  const isTurned = levelOf(last.run) > 0 && levelOf(last.run) % 2 === 0;
  if (!isTurned || glyphs.at(-1)?.codePoints[0] !== 0x20) return last;
  return { ...last, x: last.x + (positions.at(-1)?.xAdvance ?? 0) };
}

/** Reverses each row of neighbours that are at a level or above it. */
function reverseFrom(placed: PlacedRun[], level: number): void {
  for (let start = 0; start < placed.length; start += 1) {
    let end = start;
    while (end < placed.length && levelOf(placed[end]?.run) >= level) end += 1;
    placed.splice(start, end - start, ...placed.slice(start, end).reverse());
    start = end;
  }
}

/** The words of a link: what is read out where it can be pressed. */
export function textOfLink(lines: readonly LaidLine[], link: string): string {
  return lines
    .flatMap((line) => inReadingOrder(line).filter(({ run }) => (run.attributes.link ?? '') === link))
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The words of a text, first letter first. */
export function textOfLines(lines: readonly LaidLine[]): string {
  return lines.flatMap((line) => inReadingOrder(line).map(({ text }) => text)).join('');
}

/** Even levels run from left to right, odd ones from right to left. */
function levelOf(run: LaidRun | undefined): number {
  return run?.attributes.bidiLevel ?? 0;
}

/** @param string of the line, as it is on paper */
function textOfRun(run: LaidRun, string: string): string {
  const characters = [...withoutIsolates(string.slice(run.start, run.end))];
  if (levelOf(run) % 2 === 0) return characters.join('');
  return characters
    .toReversed()
    .map((character) => MIRRORED[character] ?? character)
    .join('');
}

/** Whether a glyph has no width: a mark that sets words apart, which the font draws as a space of no width. */
export function isUnseen({ glyphs = [], positions = [] }: Pick<LaidRun, 'glyphs' | 'positions'>, at: number): boolean {
  return positions[at]?.xAdvance === 0 && glyphs[at]?.codePoints[0] === 0x20;
}

/** In words that run from right to left, a bracket that opens is drawn as one that closes. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);
