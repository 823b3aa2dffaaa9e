import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The pages of a PDF as pixels, red, green, blue and opacity. @param scale 1 is 72 dots an inch */
export async function rasters(bytes: Uint8Array, scale = 1): Promise<readonly Uint8ClampedArray[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: Uint8ClampedArray[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
    pages.push(context.getImageData(0, 0, canvas.width, canvas.height).data);
  }
  await document.cleanup();
  return pages;
}

/**
 * The share of pixels that differ by more than a quarter of full strength in a colour: the edges of letters differ by
 * less.
 */
export function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  if (one.length !== other.length) return 1;
  let different = 0;
  for (let at = 0; at < one.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 64)) different += 1;
  }
  return different / (one.length / 4);
}
