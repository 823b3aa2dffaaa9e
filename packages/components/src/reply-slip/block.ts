import type { Href, Inlines } from '@aanreik/message';

/** To cut off, fill in with a pen and send back. It stands at the foot of its page. */
export interface ReplySlipBlock {
  readonly kind: 'reply-slip';
  /** Stands at the line to cut along. */
  readonly cut: string;
  readonly title: Inlines;
  /** Ties the slip to the message, in the place of a name: `{{answer.code}}`. */
  readonly code: Inlines;
  /** One to tick. */
  readonly boxes: readonly SlipBox[];
  /** Other ways to answer, for who would rather not write. */
  readonly ways: readonly Inlines[];
  /** Stands above the lines: what may be written there. */
  readonly hint: Inlines;
  /** To write on, such as wishes and limits. */
  readonly lines: readonly SlipLine[];
  readonly send: { readonly label: string; readonly address: string };
  /** The same choice on a phone. */
  readonly qr: { readonly href: Href; readonly alt: string };
}

export interface SlipBox {
  readonly id: string;
  readonly label: string;
}

export interface SlipLine {
  readonly id: string;
  readonly label: string;
}
