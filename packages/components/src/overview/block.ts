/** What was arranged in a period, in the order in which it was: a table of dates and amounts. */
export interface OverviewBlock {
  readonly kind: 'overview';
  readonly caption: string;
  readonly heads: { readonly date: string; readonly what: string; readonly amount: string; readonly state: string };
  /** Values as they are shown: dates and amounts in the reader's language. */
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly date: string;
  readonly what: string;
  readonly amount: string;
  /** Such as "betaald". */
  readonly state: string;
  /** Amounts that its own amount is made of, as its state says them: "€ 600,00 betaald, € 300,00 nog te betalen". */
  readonly parts?: readonly string[];
  /** A sum of rows above it: to the cent, as it is read. */
  readonly isTotal?: boolean;
  /**
   * What a total sums: rows, by their place among the rows, or one of the parts of a row. Where absent, all rows above
   * it that are no total.
   */
  readonly sums?: readonly (number | { readonly row: number; readonly part: number })[];
}
