import type { Href } from './href.ts';

/** How one recipient can answer a choice. Nothing of it says who the recipient is. */
export interface AnswerTicket {
  /** Random; ties an answer to this message. */
  readonly id: string;
  /** Short, to be said on the phone or written on paper. A value of the recipient: it is in a message as a field. */
  readonly code: string;
  /** Where each option leads, by its id. */
  readonly links: Readonly<Record<string, Href>>;
}
