/** Something that a text says of the world and that a law or a year can change: an amount, a limit, a last day. */
export interface DatedFact {
  /** Named for what it says: `small-business-turnover`. */
  readonly id: string;
  /** As a text says it, or as a number that a text is filled in with. */
  readonly value: string | number;
  /** The last day on which a message may say it, ISO 8601. */
  readonly until: string;
  /** Where it is written: a law with its article, or the page of an organisation with the day on which it was read. */
  readonly source: string;
}
