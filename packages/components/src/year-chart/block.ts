import type { Inlines } from '@aanreik/message';

/** A year per quarter as bars, for who would rather look than read, with the same values as a table below it. */
export interface YearChartBlock {
  readonly kind: 'year-chart';
  readonly title: Inlines;
  /** What the picture tells, for those who do not see it. */
  readonly alt: string;
  /** What the amounts are of. */
  readonly rowHead: string;
  readonly quarters: readonly [Quarter, Quarter, Quarter, Quarter];
}

export interface Quarter {
  readonly label: string;
  /** In euros; below zero for what comes back. Absent where there is none. */
  readonly amount?: number;
  /** As it is read. */
  readonly shown: string;
}
