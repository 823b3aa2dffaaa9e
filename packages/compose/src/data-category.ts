import type { SaidWords } from './formal.ts';

/** A kind of data that a message rests on: AVG article 14 (1)(d) asks to name it. */
export interface DataCategory {
  /** The columns of the artifact that hold it, or `recipient` for name and address. A column may hold several kinds. */
  readonly columns: readonly [string, ...string[]];
  /**
   * The words that name it, by language; looked for in the data panel. None for columns that say nothing of a person,
   * such as which form a message has.
   */
  readonly words: SaidWords;
}
