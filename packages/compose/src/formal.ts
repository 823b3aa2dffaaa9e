/**
 * Whether a message is a formal one, as the Algemene wet bestuursrecht means it (art. 2:10, in force from 1 January
 * 2027), or announces one. Such a message says what kind it is, what its effect is, and whether a reaction is expected
 * and by when.
 */
export type Formal = InformalMessage | FormalMessage;

export interface InformalMessage {
  readonly is: 'no';
  /** In Dutch: the colleague from legal reads it too. */
  readonly why: string;
}

export interface FormalMessage {
  readonly is: 'formal' | 'announces-one';
  readonly why: string;
  /** The words that say each of them, by language; looked for in each message of the artifact. */
  readonly kind: SaidWords;
  readonly effect: SaidWords;
  /** What is said of a reaction; where one is expected, its last day is in the same sentence. */
  readonly reaction: SaidWords;
  readonly isReactionExpected: boolean;
}

/** Words that say something, by language. */
export type SaidWords = Readonly<Record<string, RegExp>>;
