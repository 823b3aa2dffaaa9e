import type { Inlines } from '@aanreik/message';

/**
 * To fill in with a pen and send back, on the last sheet of a letter. There is nothing to cut off: whoever cuts a piece
 * off a letter that is printed on both sides cuts away what is behind it.
 */
export interface ReplySlipBlock {
  readonly kind: 'reply-slip';
  readonly title: Inlines;
  /** What to do with it, and that the letter stays with the reader. */
  readonly intro: Inlines;
  /** Ties the slip to the message, in the place of a name: `{{answer.code}}`. */
  readonly code: Inlines;
  /** One to tick. */
  readonly boxes: readonly SlipBox[];
  /** How and when the reader can be reached. */
  readonly reach: readonly SlipLine[];
  /** Stands above the lines: what may be written there. */
  readonly hint: Inlines;
  /** To write on, such as wishes and limits. */
  readonly lines: readonly SlipLine[];
  readonly send: { readonly label: string; readonly address: string /** Whether it needs a stamp. */; readonly postage: string };
}

export interface SlipBox {
  readonly id: string;
  readonly label: string;
}

export interface SlipLine {
  readonly id: string;
  readonly label: string;
}
