import { PDFArray, type PDFObject } from '@cantoo/pdf-lib';
import { numberTree } from '../file/number-tree.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

/** The way back from content to the element that it belongs to (ISO 32000-1, 14.7.4.4). */
export class ParentTree {
  readonly #file: PdfFile;
  readonly #entries: ReadonlyMap<number, PDFObject>;

  constructor(file: PdfFile, tree: StructureTree) {
    this.#file = file;
    this.#entries = numberTree(file, file.dict(tree.root, 'ParentTree'));
  }

  /** The element of marked content, by the key of its stream and its number in it. */
  ofContent(key: number, mcid: number): PDFObject | undefined {
    const entry = this.#file.resolve(this.#entries.get(key));
    return entry instanceof PDFArray && mcid >= 0 && mcid < entry.size() ? this.#file.resolve(entry.get(mcid)) : undefined;
  }

  /** The element of an annotation, by its key. */
  ofObject(key: number): PDFObject | undefined {
    return this.#file.resolve(this.#entries.get(key));
  }
}
