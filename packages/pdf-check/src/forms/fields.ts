import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';

/** A field may be spread over a chain of dictionaries; none is longer. */
const LONGEST = 32;

function* chain(file: PdfFile, widget: PDFDict): Generator<PDFDict> {
  let at: PDFDict | undefined = widget;
  for (let steps = 0; at !== undefined && steps < LONGEST; steps += 1) {
    yield at;
    at = file.dict(at, 'Parent');
  }
}

/** The text of a key in a widget, or in the field that it belongs to (ISO 32000-1, 12.7.3). */
export function fieldValue(file: PdfFile, widget: PDFDict, key: string): string | undefined {
  for (const dict of chain(file, widget)) {
    const text = file.text(dict, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

export function fieldName(file: PdfFile, widget: PDFDict, key: string): string | undefined {
  for (const dict of chain(file, widget)) {
    const name = file.name(dict, key);
    if (name !== undefined) return name;
  }
  return undefined;
}
