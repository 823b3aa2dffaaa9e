export type { Cells, Nested } from './cells.ts';
export { csvLine, LineFile } from './line-file.ts';
export { openRows, type Row, type RowSource } from './read-rows.ts';
