import type { Href, Inlines } from '@aanreik/message';

/**
 * All ways to answer, with the code that ties an answer to its message: what the reader keeps, whatever is sent back.
 */
export interface AnswerWaysBlock {
  readonly kind: 'answer-ways';
  readonly title: Inlines;
  /** Stands by itself, large: `{{answer.code}}` in a sentence of two or three words. */
  readonly code: Inlines;
  /** Each begins with its channel: "**Online:** ...". */
  readonly ways: readonly Inlines[];
  /** The same choice on a phone. */
  readonly qr: { readonly href: Href; readonly alt: string };
}
