import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { LETTER_WIDTH, placeOfPage } from './sheet-size.ts';

export interface ProofedPages {
  /** A PDF of one sheet or more, with room for the letter at the left of the first. */
  readonly sheet: Uint8Array;
  readonly letter?: Uint8Array;
}

/** Puts a sheet at the end of a proof, with the letter's pages in their place on it. */
export async function layPages(proof: PDFDocument, { sheet, letter }: ProofedPages): Promise<void> {
  const source = await PDFDocument.load(sheet);
  const pages = await proof.copyPages(source, source.getPageIndices());
  for (const page of pages) proof.addPage(page);
  const [first] = pages;
  if (letter === undefined || first === undefined) return;
  const opened = await PDFDocument.load(letter);
  const drawn = await proof.embedPdf(opened, opened.getPageIndices());
  for (const [at, page] of drawn.entries()) {
    const height = (page.height * LETTER_WIDTH) / page.width;
    const { left: x, top } = placeOfPage(at);
    const y = first.getHeight() - top - height;
    first.drawPage(page, { x, y, width: LETTER_WIDTH, height });
    first.drawRectangle({ x, y, width: LETTER_WIDTH, height, borderWidth: 0.5, borderColor: rgb(0.75, 0.78, 0.77) });
  }
}
