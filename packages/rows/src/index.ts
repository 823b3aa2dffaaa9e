export type { Cells, Nested } from './cells.ts';
export { openRows, type Row, type RowSource } from './read-rows.ts';
