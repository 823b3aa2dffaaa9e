import { PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type PdfFile, refOf } from './pdf-file.ts';

/** A page with what it takes from the tree above it (ISO 32000-1, 7.7.3.4). */
export interface Page {
  /** Counts from 1. */
  readonly number: number;
  readonly ref: string | undefined;
  readonly dict: PDFDict;
  readonly resources: PDFDict | undefined;
  /** What of the sheet is shown: left, bottom, right, top. */
  readonly cropBox: readonly number[] | undefined;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly ref: string | undefined;
  readonly dict: PDFDict;
  readonly subtype: string;
  readonly page: number;
  /** Nobody gets to see it: hidden, or beside the page. */
  readonly isHidden: boolean;
}

interface Inherited {
  readonly resources: PDFDict | undefined;
  readonly cropBox: readonly number[] | undefined;
  readonly mediaBox: readonly number[] | undefined;
}

/** The pages of a file in their order. A node of the tree that comes back is read once. */
export function readPages(file: PdfFile): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<PDFDict>();
  const open: { readonly entry: PDFObject | undefined; readonly above: Inherited }[] = [
    { entry: file.catalog.get(PDFName.of('Pages')), above: { resources: undefined, cropBox: undefined, mediaBox: undefined } },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { entry, above } = next;
    const dict = file.resolve(entry);
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    seen.add(dict);
    const own: Inherited = {
      resources: file.dict(dict, 'Resources') ?? above.resources,
      cropBox: boxOf(file, dict, 'CropBox') ?? above.cropBox,
      mediaBox: boxOf(file, dict, 'MediaBox') ?? above.mediaBox,
    };
    const kids = file.array(dict, 'Kids');
    if (kids.length > 0 && file.name(dict, 'Type') !== 'Page') {
      for (const kid of kids.toReversed()) open.push({ entry: kid, above: own });
    } else if (file.name(dict, 'Type') !== 'Pages') {
      const number = pages.length + 1;
      const cropBox = own.cropBox ?? own.mediaBox;
      const annotations = file.array(dict, 'Annots').flatMap((annotation) => readAnnotation(file, annotation, number, cropBox));
      pages.push({ number, ref: refOf(entry), dict, resources: own.resources, cropBox, annotations });
    }
  }
  return pages;
}

const HIDDEN = 2;

function readAnnotation(file: PdfFile, entry: PDFObject, page: number, cropBox: readonly number[] | undefined): readonly Annotation[] {
  const dict = file.asDict(entry);
  if (dict === undefined) return [];
  const isHidden = ((file.number(dict, 'F') ?? 0) & HIDDEN) !== 0 || isOutside(boxOf(file, dict, 'Rect'), cropBox);
  return [{ ref: entry instanceof PDFRef ? entry.toString() : undefined, dict, subtype: file.name(dict, 'Subtype') ?? '', page, isHidden }];
}

function isOutside(box: readonly number[] | undefined, within: readonly number[] | undefined): boolean {
  if (box === undefined || within === undefined) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const [inLeft = 0, inBottom = 0, inRight = 0, inTop = 0] = within;
  return left >= inRight || right <= inLeft || bottom >= inTop || top <= inBottom;
}

/** A rectangle as left, bottom, right, top, whichever corners it names. */
export function boxOf(file: PdfFile, dict: PDFDict, key: string): readonly number[] | undefined {
  const numbers = file.numbers(dict, key);
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined || numbers.length !== 4) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
