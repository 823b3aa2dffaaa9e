import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** Pixels per point: sharp on a screen with a high density at the width at which pages are shown. */
const SCALE = 2.25;

/** The pages of a PDF as images. */
export async function drawPages(response: Response): Promise<readonly string[]> {
  const document = await pdfjs.getDocument({ data: await response.arrayBuffer() }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await drawPage(await document.getPage(number)));
  await document.loadingTask.destroy();
  return pages;
}

async function drawPage(page: pdfjs.PDFPageProxy): Promise<string> {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas.toDataURL();
}
