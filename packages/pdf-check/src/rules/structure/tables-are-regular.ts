import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';
import { tableGrid } from '../../structure/table-grid.ts';

/** After spans are counted, rows are equally wide and no cell lies over another. */
export const tablesAreRegular: Rule = {
  code: 'tables-are-regular',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '15-005',
  *faults(pdf) {
    const { structure } = pdf;
    if (structure === undefined) return;
    for (const table of structure.nodes) {
      if (table.role !== 'Table') continue;
      const { rows, overlaps, tooLong } = tableGrid(pdf, structure, table);
      const widths = new Set(rows.map((row) => row.filter((cell) => cell !== undefined).length));
      const place = placeOf(table);
      if (widths.size > 1) yield { place, found: `rows of ${[...widths].join(' and ')} cells`, expected: 'as many cells in each row, spans counted' };
      for (const cell of overlaps) yield { place: placeOf(cell), found: 'a cell that lies over another', expected: 'spans that leave each place to one cell' };
      for (const cell of tooLong)
        yield { place: placeOf(cell), found: 'a cell that reaches below the last row', expected: '/RowSpan within the rows of the table' };
    }
  },
};
