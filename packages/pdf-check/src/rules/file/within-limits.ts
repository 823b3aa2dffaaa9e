import { PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { CheckedPdf } from '../../checked-pdf.ts';
import { boxOf } from '../../file/pages.ts';
import { nameOf } from '../../file/pdf-file.ts';
import type { Fault, Rule } from '../../finding.ts';

const [LONGEST_STRING, LONGEST_NAME, DEEPEST, MOST_OBJECTS, LARGEST_CID] = [32_767, 127, 28, 8_388_607, 65_535] as const;
const [LARGEST_INTEGER, LARGEST_REAL, SMALLEST_REAL] = [2_147_483_647, 3.403e38, 1.175e-38] as const;
const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const;

/** What any reader can hold. */
export const withinLimits: Rule = {
  code: 'within-limits',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.13' },
  *faults(pdf) {
    if (pdf.objects.length > MOST_OBJECTS) yield { found: `${pdf.objects.length} objects`, expected: `${MOST_OBJECTS} at most` };
    for (const { object, ref } of pdf.everything) {
      const place = { object: ref };
      if (object instanceof PDFString || object instanceof PDFHexString) {
        // Written longer than it is: only then is it worth the reading.
        const length = object.asString().length > LONGEST_STRING ? object.asBytes().length : 0;
        if (length > LONGEST_STRING) yield { place, found: `a string of ${length} bytes`, expected: `${LONGEST_STRING} at most` };
      } else if (object instanceof PDFName) {
        const { length } = nameOf(object) ?? '';
        if (length > LONGEST_NAME) yield { place, found: `a name of ${length} bytes`, expected: `${LONGEST_NAME} at most` };
      } else if (object instanceof PDFNumber && !isInRange(object.asNumber()))
        yield { place, found: `the number ${object.toString()}`, expected: `a number between ${-LARGEST_INTEGER - 1} and ${LARGEST_INTEGER}` };
    }
    yield* contentFaults(pdf);
    for (const { number, dict } of pdf.pages) {
      for (const key of BOXES) {
        const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(pdf, dict, key) ?? [0, 0, 3, 3];
        const sides = [right - left, top - bottom];
        if (sides.some((side) => side < 3 || side > 14_400))
          yield { place: { page: number }, found: `/${key} of ${sides.join(' by ')}`, expected: 'sides of 3 to 14400' };
      }
    }
  },
};

function* contentFaults({ content }: CheckedPdf): Generator<Fault> {
  for (const [page, deep] of content.deepest)
    if (deep > DEEPEST) yield { place: { page }, found: `${deep} graphics states in each other`, expected: `${DEEPEST} at most` };
  const { page, length } = content.longestString;
  if (length > LONGEST_STRING) yield { place: { page }, found: `a string of ${length} bytes`, expected: `${LONGEST_STRING} at most` };
  for (const { font } of content.fonts) {
    const largest = font.cmap?.largestCid ?? 0;
    if (largest > LARGEST_CID) yield { place: { object: font.ref }, found: `the glyph number ${largest}`, expected: `${LARGEST_CID} at most` };
  }
}

function isInRange(number: number): boolean {
  if (Number.isInteger(number)) return Math.abs(number) <= LARGEST_INTEGER || number === -LARGEST_INTEGER - 1;
  return Math.abs(number) <= LARGEST_REAL && Math.abs(number) >= SMALLEST_REAL;
}
