/** How an answer came in. */
export const ANSWER_WAYS = ['link', 'sms', 'phone', 'paper'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** An answer that counts. Whose it is, the organisation looks up by the id. */
export interface Answer {
  readonly id: string;
  readonly artifact: string;
  readonly option: string;
  readonly way: AnswerWay;
  /** As it was reported: a moment, or for what came by post a day. */
  readonly receivedAt: string;
}

/**
 * Why an answer does not count:
 * - `forged`: a link that we did not sign so
 * - `expired`: it came after the last moment
 * - `doubled`: the letter was answered before
 * - `foreign`: of a letter or an option that was not offered here
 * - `malformed`: not to be understood without guessing
 */
export const REFUSAL_REASONS = ['forged', 'expired', 'doubled', 'foreign', 'malformed'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * What was found is said in our words and never quoted: what people write in a text message may be meant for one pair
 * of eyes.
 */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly found: string;
  readonly expected: string;
}

/** What became of a line: each has exactly one. */
export type Outcome = { readonly line: number } & ({ readonly answer: Answer } | { readonly refusal: Refusal });
