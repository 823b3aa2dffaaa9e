import { stringify } from 'csv-stringify/sync';

/**
 * A sign that begins a formula, behind a character that another spreadsheet takes for the end of a cell: a Dutch one
 * reads `a;=1+1` as two cells.
 */
const FORMULA_INSIDE = /([;,\t]["'\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A row of CSV. What a spreadsheet would take for a formula is written as text, wherever its country ends a cell. */
export function csvLine(cells: readonly (string | number)[]): string {
  const safe = cells.map((cell) => String(cell).replace(FORMULA_INSIDE, "$1'"));
  return stringify([safe], { escape_formulas: true, eof: false });
}
