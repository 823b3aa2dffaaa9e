import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF reader finds in a letter. */
export interface PdfContent {
  readonly pages: readonly string[];
  readonly links: readonly string[];
  /** Where the text that goes furthest to the right ends, in points from the left edge. */
  readonly rightmost: number;
  /** How far down its text goes, of each page, as a share of its height; its foot does not count. */
  readonly filled: readonly number[];
}

/** What lies lower is the foot of a page. In points from its lower edge. */
const FOOT = 40;

export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: string[] = [];
  const filled: number[] = [];
  let rightmost = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    for (const item of items) if ('str' in item) rightmost = Math.max(rightmost, item.transform[4] + item.width);
    const [, , , height = 0] = page.view;
    const lines = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [])).filter((line) => line > FOOT);
    filled.push(1 - Math.min(height, ...lines) / height);
    for (const annotation of await page.getAnnotations()) if (typeof annotation.url === 'string') links.push(annotation.url);
  }
  return { pages, links, rightmost, filled };
}

/**
 * All bytes of a PDF as one text, with every stream that can be inflated inflated: what someone who looks for a trait
 * would search.
 */
export function inflatedBytes(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const text = raw.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    try {
      return inflateSync(raw.subarray(start, end)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}
