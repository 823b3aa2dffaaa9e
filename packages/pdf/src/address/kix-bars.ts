import { FieldError } from '@aanreik/message';
import bwipjs from 'bwip-js/node';

/** A bar of a KIX code, in points from the top left corner of the code. */
export interface KixBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In points: 4.45 mm. */
export const KIX_HEIGHT = 12.6;

/**
 * The bars of a KIX code, in the size that PostNL reads: 21.7 bars an inch, at most 4.45 mm high.
 * @throws {FieldError} when the content is none that a KIX code can say
 */
export function kixBars(content: string): readonly KixBar[] {
  const [symbol] = bwipjs.raw('kix', content, '');
  if (symbol === undefined || !('bhs' in symbol)) throw new FieldError('kix', content, 'postcode, house number and suffix in capitals');
  let x = 0;
  return symbol.bhs.map((height, bar): KixBar => {
    const [width = 0, space = 0] = symbol.sbs.slice(bar * 2, bar * 2 + 2);
    const left = x;
    x += width + space;
    return { x: left, y: KIX_HEIGHT - ((symbol.bbs[bar] ?? 0) + height) * 72, width, height: height * 72 };
  });
}
