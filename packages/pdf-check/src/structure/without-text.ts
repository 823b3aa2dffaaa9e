import type { PdfFile } from '../file/pdf-file.ts';
import type { Fault } from '../finding.ts';
import { placeOf, type StructNode } from './structure-tree.ts';

/**
 * Elements that nobody can hear. An empty text in place of the content (ActualText) is a choice of who made it; an
 * empty description (Alt) is none.
 */
export function* withoutText(pdf: PdfFile & { readonly nodes: readonly StructNode[] }, role: string, words: Omit<Fault, 'place'>): Generator<Fault> {
  for (const node of pdf.nodes) {
    if (node.role === role && pdf.text(node.dict, 'Alt') === undefined && pdf.string(node.dict, 'ActualText') === undefined)
      yield { place: placeOf(node), ...words };
  }
}
