import { checkPdf, type Finding } from '@aanreik/pdf-check';
import { Canvas } from './drawing/canvas.ts';
import { drawLetter } from './drawing/draw-letter.ts';
import { LetterFile } from './file/letter-file.ts';
import type { LaidOutLetter } from './laid-out/laid-out-letter.ts';
import { fillAsLaidOut } from './prepared/fill-in.ts';
import { reserveAlphabet } from './prepared/reserve-alphabet.ts';
import type { Template } from './prepared/template.ts';

/** A template, and what our own checks find against the standards that letters keep. */
export interface CheckedTemplate {
  readonly template: Template<Uint8Array>;
  readonly faults: readonly Finding[];
}

/**
 * A template that says which standards it keeps, where our own checks find nothing against it; else one that claims
 * nothing.
 */
export async function checkedTemplate(laidOut: LaidOutLetter): Promise<CheckedTemplate> {
  const template = letterTemplate(laidOut, true);
  const faults = (await checkPdf(template.write(template.own))).filter(({ severity }) => severity === 'fault');
  return { template: faults.length === 0 ? template : letterTemplate(laidOut, false), faults };
}

/** @param claims whether the file may say which standards it keeps */
export function letterTemplate({ pages, fields, address, metadata }: LaidOutLetter, claims: boolean): Template<Uint8Array> {
  const objects = new Map<number, Buffer>();
  const canvas = new Canvas((id, bytes) => objects.set(id, bytes));
  const drawn = drawLetter(pages, fields, canvas);
  reserveAlphabet(canvas, drawn.slots);
  const forAll = canvas.glyphs;
  const own = fillAsLaidOut(canvas, drawn.slots, address);
  const isForAll = canvas.glyphs === forAll && !drawn.holdsValues;
  const file = new LetterFile(canvas, objects, drawn, metadata, claims);
  // The file has its own copy; a batch keeps hundreds of these.
  objects.clear();
  return { codes: file.codes, slots: drawn.slots, own, isForAll, write: (filled) => file.merge(filled) };
}
