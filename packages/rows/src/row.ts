import type { Fault } from '@aanreik/message';
import type { Cells, Nested } from './cells.ts';

/** A row of a recipient file, or what is wrong with it. */
export type Row = GoodRow | FaultyRow;

export interface GoodRow {
  /** As a spreadsheet counts: the header of a CSV file is row 1. In JSON lines it is the line. */
  readonly row: number;
  readonly cells: Cells;
  readonly nested?: Nested;
}

export interface FaultyRow {
  readonly row: number;
  readonly fault: Fault & { readonly field: string };
}

/** Rows, wherever they come from. */
export interface RowSource {
  /** How it is called in messages to people: the path of a file. */
  readonly name: string;
  /** Names of the columns, as far as they are known before the rows are read. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row>;
  /** Bytes read so far, for showing progress. */
  readonly bytesRead: () => number;
}

/** More than any file of recipients has: a file beyond it is no such file, and would take all memory. */
export const MOST_COLUMNS = 500;
