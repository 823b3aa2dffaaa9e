export type { Cells, Nested } from './cells.ts';
export { openRows } from './open-rows.ts';
export { type FaultyRow, type GoodRow, MOST_COLUMNS, type Row, type RowSource } from './row.ts';
