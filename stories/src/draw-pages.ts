import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PlacedWords } from './workbench/find-words.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** Pixels per point: sharp on a screen with a high density at the width at which pages are shown. */
const SHARP = 2.25;

export interface DrawnPage {
  /** A data URL. */
  readonly image: string;
  /** Its words, in the order in which they are drawn. */
  readonly words: readonly PlacedWords[];
}

/** The pages of a PDF as images. */
export async function drawPages(response: Response): Promise<readonly string[]> {
  return (await drawLetter(new Uint8Array(await response.arrayBuffer()))).map(({ image }) => image);
}

/**
 * The pages of a letter, each as an image with its words.
 * @param scale pixels per point
 * @param most how many pages, at most
 */
export async function drawLetter(bytes: Uint8Array, scale = SHARP, most = Number.POSITIVE_INFINITY): Promise<readonly DrawnPage[]> {
  // pdf.js takes the buffer that it is given to its worker.
  const document = await pdfjs.getDocument({ data: bytes.slice() }).promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
    const page = await document.getPage(number);
    pages.push({ image: await drawPage(page, scale), words: await wordsOf(page) });
  }
  await document.loadingTask.destroy();
  return pages;
}

async function drawPage(page: pdfjs.PDFPageProxy, scale: number): Promise<string> {
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas.toDataURL();
}

async function wordsOf(page: pdfjs.PDFPageProxy): Promise<readonly PlacedWords[]> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pen = document.createElement('canvas').getContext('2d');
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [left, baseline] = [item.transform[4] as number, item.transform[5] as number];
    return [
      {
        text: item.str,
        left: left / width,
        top: (height - baseline - item.height) / height,
        width: item.width / width,
        height: (item.height * 1.25) / height,
        edges: edgesOf(item, pen),
      },
    ];
  });
}

/** A piece of text as pdf.js has it. */
type TextItem = Extract<Awaited<ReturnType<pdfjs.PDFPageProxy['getTextContent']>>['items'][number], { readonly str: string }>;

/**
 * Where the letters of a piece of text begin, as shares of its width. A PDF says how wide the piece is, not its
 * letters: those are measured in its own font, which pdf.js lends to the page while the document is open. Letters taken
 * to be equally wide put a mark a letter or two beside its word.
 */
function edgesOf({ str, fontName, dir }: Pick<TextItem, 'str' | 'fontName' | 'dir'>, pen: CanvasRenderingContext2D | null): readonly number[] {
  const widths = Array.from({ length: str.length + 1 }, (_, at) => at);
  if (pen !== null) {
    pen.font = `40px "${fontName}", sans-serif`;
    for (const at of widths.keys()) widths[at] = pen.measureText(str.slice(0, at)).width;
  }
  const whole = widths.at(-1) || 1;
  return widths.map((wide) => (dir === 'rtl' ? 1 - wide / whole : wide / whole));
}
