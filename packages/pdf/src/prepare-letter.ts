import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { checkPdf } from '@aanreik/pdf-check';
import { Canvas } from './drawing/canvas.ts';
import { drawLetter } from './drawing/draw-letter.ts';
import { LetterFile } from './file/letter-file.ts';
import type { LetterMetadata } from './file/metadata.ts';
import { openLetter } from './open-letter.ts';
import { fillAsLaidOut } from './prepared/fill-in.ts';
import { type LaidLetter, Preparation, type Template } from './prepared/preparation.ts';
import { reserveAlphabet } from './prepared/reserve-alphabet.ts';

/** A letter of which only the recipient's values are missing. */
export interface PreparedLetter {
  /**
   * The letter of one recipient, as a PDF.
   * @throws {FieldError} when a value cannot be printed: a glyph that the font lacks, an address that the window cannot hold
   */
  readonly merge: (values: LetterValues) => Promise<Uint8Array>;
}

/**
 * Prepares a shape in a house style. The same shape and values give the same bytes, whoever came before.
 * @throws {ProblemsError} when the house style's return address is too long for the window
 */
export async function prepareLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<PreparedLetter> {
  const letter = await openLetter(shape, houseStyle);
  return new Preparation(letter, (laid) => checkedTemplate(laid, letter.metadata));
}

/** A template that says which standards it keeps, where our own checks find nothing against it; else one that claims nothing. */
async function checkedTemplate(laid: LaidLetter, metadata: LetterMetadata): Promise<Template<Uint8Array>> {
  const template = templateOf(laid, metadata, true);
  const findings = await checkPdf(template.write(template.own));
  return findings.some(({ severity }) => severity === 'fault') ? templateOf(laid, metadata, false) : template;
}

function templateOf({ pages, fields, address }: LaidLetter, metadata: LetterMetadata, claims: boolean): Template<Uint8Array> {
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
