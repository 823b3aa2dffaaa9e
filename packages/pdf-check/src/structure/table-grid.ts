import { PDFNumber } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';
import { attributeOf } from './attributes.ts';
import type { StructNode, StructureTree } from './structure-tree.ts';

/** A table as rows and columns, after its cells have taken the space that they span. */
export interface TableGrid {
  /** Who has each place; `undefined` where nobody has. */
  readonly rows: readonly (readonly (StructNode | undefined)[])[];
  /** Cells that lie over another. */
  readonly overlaps: readonly StructNode[];
  /** Cells that reach below the last row. */
  readonly tooLong: readonly StructNode[];
}

/** No table for a reader is wider; a span of a million is a fault and no width. */
const WIDEST = 1000;

/** No table for a reader has more places. */
const MOST_PLACES = 1_000_000;

export function tableGrid(file: PdfFile, tree: StructureTree, table: StructNode): TableGrid {
  const trs = rowsOf(table);
  const rows: (StructNode | undefined)[][] = trs.map(() => []);
  const overlaps = new Set<StructNode>();
  const tooLong: StructNode[] = [];
  let places = 0;
  for (const [y, tr] of trs.entries()) {
    let x = 0;
    for (const cell of tr.kids) {
      if (cell.role !== 'TH' && cell.role !== 'TD') continue;
      while (rows[y]?.[x] !== undefined) x += 1;
      const wide = Math.min(spanOf(file, tree, cell, 'ColSpan'), WIDEST);
      const high = spanOf(file, tree, cell, 'RowSpan');
      if (y + high > rows.length) tooLong.push(cell);
      for (const row of rows.slice(y, y + high)) {
        for (let right = x; right < x + wide && places < MOST_PLACES; right += 1) {
          places += 1;
          if (row[right] === undefined) row[right] = cell;
          else overlaps.add(cell);
        }
      }
      x += wide;
    }
  }
  return { rows: rows.map((row) => Array.from(row)), overlaps: [...overlaps], tooLong };
}

/** The rows of head, body and foot, one after the other: a span counts rows of the table (ISO 32000-1, table 349). */
function rowsOf(table: StructNode): readonly StructNode[] {
  return table.kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : PARTS.has(kid.role) ? kid.kids.filter(({ role }) => role === 'TR') : []));
}

const PARTS: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot']);

function spanOf(file: PdfFile, tree: StructureTree, cell: StructNode, key: string): number {
  const found = attributeOf(file, tree, cell, 'Table', key);
  return found instanceof PDFNumber ? Math.max(1, Math.floor(found.asNumber())) : 1;
}
