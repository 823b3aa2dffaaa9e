import type { Recipient } from '@aanreik/message';

/** One recipient of a run, as far as a sink needs to know it. */
export interface Delivered {
  /** In the recipient file. */
  readonly row: number;
  readonly recipient: Recipient;
}

/** Told of a recipient whose message could not be written after all, through no fault of the disk. */
export type Undelivered = (row: number, id: string, error: unknown) => Promise<void>;

/** Where the messages of a channel go. Whatever keeps it from writing ends the run. */
export interface Sink<O = unknown> {
  /** @throws {OutputError} when it cannot be written whole */
  readonly write: (output: O, delivered: Delivered) => Promise<void>;
  /**
   * Ends the output.
   * @returns what was written beside the messages themselves, for the summary of the run
   * @throws {OutputError} when it cannot be written whole
   */
  readonly close: (undelivered: Undelivered) => Promise<SinkSummary>;
  /** Lets go of what is open, and of what is not whole, after a run that could not end. */
  readonly abandon: () => Promise<void>;
}

export interface SinkSummary {
  readonly printed?: readonly PrintedFile[];
}

/** A file of a print job, as the job ticket lists it. */
export interface PrintedFile {
  readonly file: string;
  readonly letters: number;
  /** Blank backs included. */
  readonly pages: number;
  readonly sheets: number;
  readonly sha256: string;
}
