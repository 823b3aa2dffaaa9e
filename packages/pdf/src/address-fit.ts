import { type FontFamily, textWidth } from '@aanreik/house-style';
import { FieldError } from '@aanreik/message';

/** PostNL reads addresses of 10 to 12 pt, and at most six lines of them. */
const SIZES = [11, 10] as const;
const MAX_LINES = 6;

export interface FittedAddress {
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
}

/**
 * Breaks address lines that are too wide for the window, in the largest size in which they fit.
 * @param width of the window's text in points
 * @throws {FieldError} when more than six lines are needed even in the smallest size
 */
export function fitAddress(lines: readonly string[], family: FontFamily, width: number): FittedAddress {
  for (const size of SIZES) {
    const broken = lines.flatMap((line) => breakLine(line, (text) => textWidth(family, text, size) <= width));
    if (broken.length <= MAX_LINES) return { lines: broken, size };
  }
  throw new FieldError('address', `${lines.join(' | ')}`, `an address of at most ${MAX_LINES} lines of ${Math.round(width / 2.835)} mm`);
}

function breakLine(line: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(line)) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (fits(longer)) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return current === '' ? lines : [...lines, current];
}

/** A name of sixty letters without a space is rare and real: it is broken where the line ends. */
function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let current = '';
  for (const letter of word) {
    if (current !== '' && !fits(current + letter)) {
      pieces.push(current);
      current = '';
    }
    current += letter;
  }
  return [...pieces, current];
}
