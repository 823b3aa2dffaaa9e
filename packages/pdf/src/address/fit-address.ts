import { type Envelope, type FontFamily, textWidth } from '@aanreik/house-style';
import { FieldError, type WindowAddress } from '@aanreik/message';
import { mm } from '../units.ts';
import { KIX_HEIGHT } from './kix-bars.ts';

/** PostNL reads addresses of 10 to 12 pt, and at most six lines of them. */
const SIZES = [11, 10] as const;
const MAX_LINES = 6;

/** Line height of the address, as a multiple of its size. */
export const ADDRESS_LINE_HEIGHT = 1.24;
/** Free space left and right of the address inside the window, in mm. */
export const ADDRESS_INSET = 4;
/** Where the return address begins in the window, and how much it takes, in mm. */
export const RETURN_ADDRESS = { top: 1.5, height: 4 } as const;
/** White above a KIX code, in mm: PostNL asks for 2, and the tails of the line above it may hang out a little. */
export const ABOVE_KIX = 2.3;

export interface FittedAddress {
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
  /** What the KIX code below it says; absent where there is no room for one. */
  readonly kix?: string;
}

/**
 * Breaks address lines that are too wide for the window, in the largest size in which all lines show, however the
 * letter slides.
 * @throws {FieldError} when the window cannot hold them even in the smallest size
 */
export function fitAddress({ lines, kix }: WindowAddress, family: FontFamily, { window, shift }: Envelope): FittedAddress {
  const width = mm(window.width - 2 * ADDRESS_INSET);
  const room = mm(window.height - shift - RETURN_ADDRESS.top - RETURN_ADDRESS.height);
  for (const size of SIZES) {
    const broken = lines.flatMap((line) => breakLine(line, (text) => textWidth(family, text, size) <= width));
    const height = broken.length * size * ADDRESS_LINE_HEIGHT;
    if (broken.length > MAX_LINES || height > room) continue;
    const fits = kix !== undefined && height + mm(ABOVE_KIX) + KIX_HEIGHT <= room;
    return { lines: broken, size, ...(fits ? { kix } : {}) };
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
