import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';
import { cellsOf, headersOf, scopeOf } from '../../structure/table-headers.ts';

/** A header says of what it is one: by its scope, or because the cells of the table name their headers. */
export const headersHaveScope: Rule = {
  code: 'headers-have-scope',
  severity: 'fault',
  clauses: { 'ua-1': '7.5' },
  checkpoint: '15-003',
  *faults(pdf) {
    const { structure } = pdf;
    if (structure === undefined) return;
    for (const table of structure.nodes) {
      const cells = table.role === 'Table' ? cellsOf(table) : [];
      if (cells.every((cell) => cell.role !== 'TD' || headersOf(pdf, structure, cell).length > 0)) continue;
      const named = new Set(cells.flatMap((cell) => headersOf(pdf, structure, cell)));
      for (const cell of cells) {
        const isNamed = named.has(pdf.string(cell.dict, 'ID') ?? '');
        if (cell.role === 'TH' && !isNamed && scopeOf(pdf, structure, cell) === undefined)
          yield { place: placeOf(cell), found: 'a header (TH) of nothing', expected: 'a scope (Row, Column or Both), or /Headers in the cells' };
      }
    }
  },
};
