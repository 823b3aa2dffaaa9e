import type { Fields, Inlines } from './inline.ts';

/**
 * A message is what is fixed for everyone of a variant (its shape) and what is one recipient's own (the fields).
 * Neither knows the segment or the reading level: what a channel does not get, it cannot leak.
 * `B` is the union of blocks, and `I` those of them that can stand in an app; the components package closes both.
 */
export type Message<B, I extends B> = LetterMessage<B> | EmailMessage<B> | InAppMessage<I> | SmsMessage;

export type Shape<B, I extends B = B> = LetterShape<B> | EmailShape<B> | InAppShape<I> | SmsShape;

export interface LetterMessage<B> {
  readonly channel: 'letter';
  readonly shape: LetterShape<B>;
  readonly fields: Fields;
  readonly address: WindowAddress;
}

/** What of a letter is one recipient's own. */
export type LetterValues = Pick<LetterMessage<never>, 'fields' | 'address'>;

/**
 * What shows through the window of the envelope. It is apart from the shape: however many lines it has, nothing else
 * moves.
 */
export interface WindowAddress {
  /** Addressee first. */
  readonly lines: readonly string[];
  /** What the KIX code of PostNL below it says; absent where none is asked for, or the address has none. */
  readonly kix?: string;
}

export interface EmailMessage<B> {
  readonly channel: 'email';
  readonly shape: EmailShape<B>;
  readonly fields: Fields;
  readonly to: Mailbox;
}

/** Has no address: the app knows its users, and the recipient's reference says whose message it is. */
export interface InAppMessage<I> {
  readonly channel: 'in-app';
  readonly shape: InAppShape<I>;
  readonly fields: Fields;
}

export interface SmsMessage {
  readonly channel: 'sms';
  readonly shape: SmsShape;
  readonly fields: Fields;
  /** International notation: +31612345678. */
  readonly to: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface LetterShape<B> {
  readonly channel: 'letter';
  readonly language: string;
  /** The day that the letter bears, ISO 8601. */
  readonly date: string;
  /** Title of the document, shown by PDF viewers: fixed text, so no recipient's data reaches the metadata. */
  readonly title: string;
  /** Size of running text in points: 11.5, 13 for readers at A2, 18 in large print. */
  readonly textSize: number;
  /** Label and value, such as the date and the reference. */
  readonly particulars: readonly { readonly label: string; readonly value: Inlines }[];
  /** Has the fields `page` and `pages`, which the channel fills in. */
  readonly pageLabel: Inlines;
  /** Stands before the sender's address in the window, such as "Retouradres". */
  readonly returnLabel: string;
  readonly blocks: readonly B[];
}

export interface EmailShape<B> {
  readonly channel: 'email';
  readonly language: string;
  /** The day that the email bears, ISO 8601. */
  readonly date: string;
  /** Fixed text: a header is read by every server on the way. */
  readonly subject: string;
  /** What an inbox shows behind the subject. Fixed text, as it shows on a locked screen. */
  readonly preheader: string;
  /** Why the reader gets this email and who sent it. */
  readonly footer: readonly Inlines[];
  readonly blocks: readonly B[];
}

export interface InAppShape<I> {
  readonly channel: 'in-app';
  readonly language: string;
  /** The heading of the message. Fixed text, as apps also show it in a list of messages. */
  readonly title: string;
  readonly blocks: readonly I[];
}

export interface SmsShape {
  readonly channel: 'sms';
  readonly language: string;
  readonly text: Inlines;
}

/** Equal for two messages exactly when everything but the recipient's values is the same. */
export function shapeKey(shape: Shape<unknown>): string {
  const known = keys.get(shape);
  if (known !== undefined) return known;
  const key = JSON.stringify(shape);
  keys.set(shape, key);
  return key;
}

/** A shape that many recipients share is written out once. */
const keys = new WeakMap<Shape<unknown>, string>();
