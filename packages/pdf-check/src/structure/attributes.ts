import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';
import type { StructNode, StructureTree } from './structure-tree.ts';

/**
 * The value of an attribute of an element, not resolved further than its key (ISO 32000-1, 14.7.5): its own,
 * else that of a class it belongs to. Attributes stand alone or in an array, with or without revision numbers.
 */
export function attributeOf(file: PdfFile, tree: StructureTree, node: StructNode, owner: string, key: string): PDFObject | undefined {
  for (const attributes of attributesOf(file, tree, node)) {
    if (file.name(attributes, 'O') === owner && file.has(attributes, key)) return file.get(attributes, key);
  }
  return undefined;
}

function attributesOf(file: PdfFile, tree: StructureTree, node: StructNode): readonly PDFDict[] {
  const own = dictsOf(file, file.array(node.dict, 'A'));
  const classes = file.dict(tree.root, 'ClassMap');
  if (classes === undefined) return own;
  const names = file.array(node.dict, 'C').flatMap((entry) => {
    const name = file.resolve(entry);
    return name !== undefined && 'decodeText' in name && typeof name.decodeText === 'function' ? [String(name.decodeText())] : [];
  });
  return [...own, ...names.flatMap((name) => dictsOf(file, file.array(classes, name)))];
}

function dictsOf(file: PdfFile, entries: readonly PDFObject[]): readonly PDFDict[] {
  return entries.flatMap((entry) => file.asDict(entry) ?? []);
}
