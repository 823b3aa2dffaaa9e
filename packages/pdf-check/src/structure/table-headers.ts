import { PDFArray, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { type PdfFile, stringOf } from '../file/pdf-file.ts';
import { attributeOf } from './attributes.ts';
import type { StructNode, StructureTree } from './structure-tree.ts';

const SCOPES: ReadonlySet<string> = new Set(['Row', 'Column', 'Both']);

/** Of what a header is one; undefined where it does not say so in a word that there is. */
export function scopeOf(file: PdfFile, tree: StructureTree, cell: StructNode): string | undefined {
  const scope = attributeOf(file, tree, cell, 'Table', 'Scope');
  return scope instanceof PDFName && SCOPES.has(scope.decodeText()) ? scope.decodeText() : undefined;
}

/** The identifiers of the headers that a cell names. */
export function headersOf(file: PdfFile, tree: StructureTree, cell: StructNode): readonly string[] {
  const headers = attributeOf(file, tree, cell, 'Table', 'Headers');
  const entries: readonly (PDFObject | undefined)[] = headers instanceof PDFArray ? headers.asArray() : [headers];
  return entries.flatMap((entry) => stringOf(file.resolve(entry)) ?? []);
}

/** The cells of a table, with those of its head and foot; not those of a table within it. */
export function cellsOf(table: StructNode): readonly StructNode[] {
  const rows = table.kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids.filter(({ role }) => role === 'TR')));
  return rows.flatMap(({ kids }) => kids.filter(({ role }) => role === 'TH' || role === 'TD'));
}
