import type { YearChartBlock } from './block.ts';

/** A bar, in parts of the height of the chart: 0 is its top, 1 its bottom. */
export interface Bar {
  readonly top: number;
  readonly height: number;
}

export interface Bars {
  /** Where zero is. */
  readonly zero: number;
  /** One for each quarter; absent where there is no amount. */
  readonly bars: readonly (Bar | undefined)[];
}

/** Bars as high as their amounts, to one scale; what comes back hangs below the line. */
export function barsOf(quarters: YearChartBlock['quarters']): Bars {
  const amounts = quarters.map(({ amount }) => amount ?? 0);
  const [most, least] = [Math.max(0, ...amounts), Math.min(0, ...amounts)];
  const range = most - least || 1;
  const zero = most / range;
  const bars = quarters.map(({ amount }): Bar | undefined => {
    if (amount === undefined) return undefined;
    const height = Math.abs(amount) / range;
    return { top: amount < 0 ? zero : zero - height, height };
  });
  return { zero, bars };
}
