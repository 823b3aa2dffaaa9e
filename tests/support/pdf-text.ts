import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF reader finds in a letter. */
export interface PdfContent {
  readonly pages: readonly string[];
  readonly links: readonly string[];
  /** Where the text that goes furthest to the right ends, in points from the left edge. */
  readonly rightmost: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: string[] = [];
  let rightmost = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    for (const item of items) if ('str' in item) rightmost = Math.max(rightmost, item.transform[4] + item.width);
    for (const annotation of await page.getAnnotations()) if (typeof annotation.url === 'string') links.push(annotation.url);
  }
  return { pages, links, rightmost };
}

/** All bytes of a PDF as one text, with every stream that can be inflated inflated: what someone who looks for a trait would search. */
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
