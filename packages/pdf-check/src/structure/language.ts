import type { PdfFile } from '../file/pdf-file.ts';
import type { StructNode } from './structure-tree.ts';

/** A language tag as RFC 3066 writes it, to which ISO 32000-1, 14.9.2 leads. */
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

export function isLanguageTag(text: string): boolean {
  return TAG.test(text);
}

/** What is known of an element holds for all that are asked after it: a deep tree is climbed once. */
const known = new WeakMap<StructNode, boolean>();

/** Does an element or one around it say its language? */
export function hasLanguage(file: PdfFile, node: StructNode | undefined): boolean {
  const climbed: StructNode[] = [];
  let at = node;
  while (at !== undefined && !known.has(at)) {
    climbed.push(at);
    if (file.text(at.dict, 'Lang') !== undefined) break;
    at = at.parent;
  }
  const found = at !== undefined && (known.get(at) ?? true);
  for (const passed of climbed) known.set(passed, found);
  return found;
}

/** The language of the file as a whole. */
export function documentLanguage(file: PdfFile): string | undefined {
  return file.text(file.catalog, 'Lang');
}
