/** Why a row was not rendered: where, what was found, and what would be right. */
export interface Reject {
  /** As a spreadsheet counts: the header of a CSV file is row 1. In JSON lines it is the line. */
  readonly row: number;
  /** Empty where the row has no usable id. */
  readonly id: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** A recipient who gets nothing through a channel, which is no fault of the row. */
export interface Skip {
  readonly row: number;
  readonly id: string;
  readonly channel: string;
  readonly reason: string;
}
