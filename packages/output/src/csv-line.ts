import { stringify } from 'csv-stringify/sync';

/** A row of CSV. A cell that a spreadsheet would take for a formula is written as text. */
export function csvLine(cells: readonly (string | number)[]): string {
  return stringify([cells.map(String)], { escape_formulas: true, eof: false });
}
