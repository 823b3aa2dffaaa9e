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
  /** Cells that reach below the last row of their part of the table. */
  readonly tooLong: readonly StructNode[];
}

/** No table for a reader is wider; a span of a million is a fault and no width. */
const WIDEST = 1000;

/** No table for a reader has more places. */
const MOST_PLACES = 1_000_000;

export function tableGrid(file: PdfFile, tree: StructureTree, table: StructNode): TableGrid {
  const rows: (StructNode | undefined)[][] = [];
  const overlaps: StructNode[] = [];
  const tooLong: StructNode[] = [];
  let places = 0;
  for (const part of partsOf(table)) {
    const first = rows.length;
    const last = first + part.length;
    for (let row = first; row < last; row += 1) rows.push([]);
    part.forEach((tr, at) => {
      let column = 0;
      for (const cell of tr.kids) {
        if (cell.role !== 'TH' && cell.role !== 'TD') continue;
        const row = rows[first + at] as (StructNode | undefined)[];
        while (row[column] !== undefined) column += 1;
        const span = (key: string) => spanOf(file, tree, cell, key);
        const [wide, high] = [Math.min(span('ColSpan'), WIDEST), span('RowSpan')];
        if (first + at + high > last) tooLong.push(cell);
        for (let down = 0; down < Math.min(high, last - first - at); down += 1) {
          const below = rows[first + at + down] as (StructNode | undefined)[];
          for (let right = 0; right < wide && places < MOST_PLACES; right += 1) {
            places += 1;
            if (below[column + right] !== undefined) overlaps.push(cell);
            else below[column + right] = cell;
          }
        }
        column += wide;
      }
    });
  }
  return { rows: rows.map((row) => Array.from(row)), overlaps: [...new Set(overlaps)], tooLong };
}

/** The rows of head, body and foot apart: a cell does not reach from one into the next. */
function partsOf(table: StructNode): readonly (readonly StructNode[])[] {
  const parts: StructNode[][] = [];
  let loose: StructNode[] | undefined;
  for (const kid of table.kids) {
    if (kid.role === 'TR') {
      if (loose === undefined) {
        loose = [];
        parts.push(loose);
      }
      loose.push(kid);
    } else if (kid.role === 'THead' || kid.role === 'TBody' || kid.role === 'TFoot') {
      loose = undefined;
      parts.push(kid.kids.filter(({ role }) => role === 'TR'));
    }
  }
  return parts;
}

function spanOf(file: PdfFile, tree: StructureTree, cell: StructNode, key: string): number {
  const found = attributeOf(file, tree, cell, 'Table', key);
  return found instanceof PDFNumber ? Math.max(1, Math.floor(found.asNumber())) : 1;
}
