import { type PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { numberOf, type PdfFile, stringOf } from './pdf-file.ts';

/** All entries of a number tree (ISO 32000-1, 7.9.7), not resolved. A node that comes back is read once. */
export function numberTree(file: PdfFile, root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  return new Map(entriesOf(file, root, 'Nums').flatMap(([key, value]) => (numberOf(key) === undefined ? [] : [[numberOf(key) as number, value] as const])));
}

/** All entries of a name tree (ISO 32000-1, 7.9.6), not resolved. */
export function nameTree(file: PdfFile, root: PDFDict | undefined): readonly (readonly [string, PDFObject])[] {
  return entriesOf(file, root, 'Names').map(([key, value]) => [stringOf(key) ?? '', value] as const);
}

function entriesOf(file: PdfFile, root: PDFDict | undefined, key: 'Nums' | 'Names'): readonly (readonly [PDFObject | undefined, PDFObject])[] {
  const found: (readonly [PDFObject | undefined, PDFObject])[] = [];
  const seen = new Set<string>();
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const entries = file.array(node, key);
    for (let at = 0; at + 1 < entries.length; at += 2) found.push([file.resolve(entries[at]), entries[at + 1] as PDFObject]);
    for (const kid of file.array(node, 'Kids')) {
      if (kid instanceof PDFRef && seen.has(kid.toString())) continue;
      if (kid instanceof PDFRef) seen.add(kid.toString());
      const below = file.asDict(kid);
      if (below !== undefined) open.push(below);
    }
  }
  return found;
}
