import type { HouseStyle } from '@aanreik/house-style';
import type { Fault } from '@aanreik/message';

/**
 * When a message is made, and who sends it: what may decide whether a sentence is true, beside the recipient's data.
 */
export interface Occasion {
  /** The day that the message bears, ISO 8601. */
  readonly date: string;
  readonly houseStyle: HouseStyle;
}

/**
 * Something that a text states of its reader ("alles is op tijd betaald"), with the condition under which it is true.
 */
export interface Claim<Data> {
  /** Named for what it says: `all-paid-on-time`. */
  readonly id: string;
  /** The words that make the claim, by language; looked for in each sentence of a message. */
  readonly words: Readonly<Record<string, RegExp>>;
  /** Whether it is true of a recipient with this data. */
  readonly holds: (data: Data, occasion: Occasion) => boolean;
}

/** Data of a row that would make a message untrue on its day, such as a deadline that is past. The row is rejected. */
export interface Objection extends Fault {
  /** Path of the value below the row: `overview.deadlines[1].date`. */
  readonly field: string;
}
