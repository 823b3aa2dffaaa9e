import { PDFDocument, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import { letterTemplate } from '../letter-template.ts';
import { mm } from '../units.ts';
import { type Area, area, grown } from './area.ts';

const INK = { window: rgb(0.75, 0.1, 0.1), shift: rgb(0.9, 0.5, 0.1), fold: rgb(0.1, 0.3, 0.8), margin: rgb(0.4, 0.4, 0.4) };

/**
 * A letter with its envelope drawn over the pages: what shows, what may show when the letter slides, the folds, what
 * the printer leaves white.
 * For a proof, to be laid on the envelope or held before a window. Not for sending: the drawing has no tags, so the
 * file claims no standard.
 */
export async function proofEnvelope(laidOut: LaidOutLetter): Promise<Uint8Array> {
  const { envelope } = laidOut;
  const template = letterTemplate(laidOut, false);
  const document = await PDFDocument.load(template.write(template.own), { updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.getPages().forEach((page, at) => {
    const caption = (text: string, left: number, top: number, color = INK.margin) => {
      page.drawText(text, { x: mm(left), y: page.getHeight() - mm(top), size: 7, font, color });
    };
    const { window, shift, folds, printerMargin } = envelope;
    if (at === 0) {
      outline(page, area(window), INK.window, false);
      outline(page, grown(area(window), shift), INK.shift, true);
      outline(page, grown(area(window), -shift), INK.shift, true);
      caption(
        `venster ${window.width} x ${window.height} mm, ${window.left} mm van links, ${window.top} mm van boven`,
        window.left,
        window.top - shift - 1.2,
        INK.window,
      );
      caption(`stippellijnen: de brief kan ${shift} mm schuiven`, window.left, window.top + window.height + shift + 3, INK.shift);
    }
    for (const fold of folds) {
      const y = page.getHeight() - mm(fold);
      page.drawLine({ start: { x: 0, y }, end: { x: page.getWidth(), y }, thickness: 0.6, color: INK.fold, dashArray: [6, 4] });
      caption(`vouw op ${fold} mm`, 188, fold - 0.8, INK.fold);
    }
    outline(page, grown({ left: 0, top: 0, right: 210, bottom: 297 }, -printerMargin), INK.margin, true);
    caption(`${envelope.name}; grijs: ${printerMargin} mm die de printer niet bedrukt`, printerMargin + 1, 297 - printerMargin - 1);
  });
  return document.save();
}

function outline(page: PDFPage, { left, top, right, bottom }: Area, color: ReturnType<typeof rgb>, dashed: boolean): void {
  page.drawRectangle({
    x: mm(left),
    y: page.getHeight() - mm(bottom),
    width: mm(right - left),
    height: mm(bottom - top),
    borderColor: color,
    borderWidth: 0.8,
    ...(dashed ? { borderDashArray: [2, 2] } : {}),
  });
}
