import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';
import { tableGrid } from '../../structure/table-grid.ts';
import { cellHeaders, scopeOf } from '../../structure/table-headers.ts';

/** A header says of what it is one: by its scope, or because each cell beside or below it names its headers. */
export const headersHaveScope: Rule = {
  code: 'headers-have-scope',
  severity: 'fault',
  clauses: { 'ua-1': '7.5' },
  checkpoint: '15-003',
  *faults(pdf) {
    const { structure } = pdf;
    if (structure === undefined) return;
    for (const table of structure.nodes) {
      if (table.role !== 'Table') continue;
      const { rows } = tableGrid(pdf, structure, table);
      const lost = rows.flatMap((row, y) =>
        row.flatMap((cell, x) => (cell?.role === 'TD' && cellHeaders(pdf, structure, cell).length === 0 ? [{ x, y }] : [])),
      );
      const lostRows = new Set(lost.map(({ y }) => y));
      const lostColumns = new Set(lost.map(({ x }) => x));
      const said = new Set<unknown>();
      for (const [y, row] of rows.entries()) {
        for (const [x, cell] of row.entries()) {
          if (cell?.role !== 'TH' || said.has(cell) || scopeOf(pdf, structure, cell) !== undefined) continue;
          if (!lostRows.has(y) && !lostColumns.has(x)) continue;
          said.add(cell);
          yield { place: placeOf(cell), found: 'a header (TH) of nothing', expected: 'a scope (Row, Column or Both), or /Headers in the cells' };
        }
      }
    }
  },
};
