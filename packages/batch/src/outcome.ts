import type { OfferedOrder } from '@aanreik/compose';
import type { ReaderProfile, Recipient } from '@aanreik/message';
import type { CellProblem } from './parse-recipient.ts';

/** What became of one row: everything that is known of it, once, for whoever writes it down. */
export type Outcome = RenderedRow | RejectedRow;

export interface RenderedRow {
  readonly kind: 'rendered';
  /** As a spreadsheet counts: the header of a CSV file is row 1. In JSON lines it is the line. */
  readonly row: number;
  readonly recipient: Recipient;
  /** How the recipient is written to. It goes to no recipient and no file name. */
  readonly profile: ReaderProfile;
  /** One for each channel that reached the recipient. */
  readonly outputs: readonly ChannelOutput[];
  /** Channels that could not reach the recipient, which is no fault of the row. */
  readonly skipped: readonly Skip[];
  readonly choice?: ShownChoice;
}

/**
 * A row of which nothing was rendered, in any channel: so that it can be mended and run again, and nobody gets two
 * messages.
 */
export interface RejectedRow {
  readonly kind: 'rejected';
  readonly row: number;
  /** Empty where the row has no usable id. */
  readonly id: string;
  readonly problems: readonly CellProblem[];
}

export interface ChannelOutput {
  /** Name of the channel. */
  readonly channel: string;
  /** What its sink takes. */
  readonly output: unknown;
}

export interface Skip {
  /** Name of the channel. */
  readonly channel: string;
  readonly reason: string;
}

/** Which options were shown, in which order: the same in every channel. */
export interface ShownChoice extends OfferedOrder {
  /** Id of the answer ticket. */
  readonly answer?: string;
  /** What is kept of the ticket. */
  readonly record?: object;
}
