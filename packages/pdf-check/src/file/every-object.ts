import { PDFArray, PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { PdfFile } from './pdf-file.ts';

/** An object, and the one that can be referred to in which it stands. */
export interface Everything {
  readonly object: PDFObject;
  readonly ref: string;
}

/**
 * Goes through all objects of a file, also those within others. References are not followed: what they lead to comes by
 * itself.
 */
export function everyObject(file: PdfFile): readonly Everything[] {
  const found: Everything[] = [];
  for (const [ref, top] of file.objects) {
    const name = ref.toString();
    const open: PDFObject[] = [top];
    for (let object = open.pop(); object !== undefined; object = open.pop()) {
      found.push({ object, ref: name });
      const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;
      if (dict !== undefined) for (const [key, value] of dict.entries()) open.push(key, value);
      else if (object instanceof PDFArray) for (let at = 0; at < object.size(); at += 1) open.push(object.get(at));
    }
  }
  return found;
}
