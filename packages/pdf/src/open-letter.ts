import type { Block } from '@aanreik/components';
import { LARGE_PRINT, type PdfLook, pdfSizes } from '@aanreik/components/pdf';
import { dataUri, type HouseStyle, inLanguage, missingGlyphs, textWidth } from '@aanreik/house-style';
import { FieldError, type Fields, fieldValue, type LetterShape, type LetterValues, ProblemsError } from '@aanreik/message';
import type { ReactElement } from 'react';
import { ADDRESS_INSET, type FittedAddress, fitAddress } from './address/fit-address.ts';
import { fieldNames } from './field-names.ts';
import type { LetterMetadata } from './file/metadata.ts';
import { registerFonts } from './fonts.ts';
import { LetterDocument, RETURN_ADDRESS_SIZE } from './letter-document.tsx';
import { type Nudge, type Settled, settle } from './settle.ts';
import { mm } from './units.ts';

/** A shape in a house style, with the fonts open. */
export interface OpenLetter {
  readonly metadata: LetterMetadata;
  /** @throws {FieldError} when a value cannot be printed */
  readonly check: (values: LetterValues) => FittedAddress;
  /** The letter as it comes, before it is settled into its envelope. */
  readonly document: (fields: Fields, address: FittedAddress) => ReactElement;
  readonly layOut: (fields: Fields, address: FittedAddress) => Promise<Settled>;
}

/** @throws {ProblemsError} when the house style's return address is too long for the window */
export async function openLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<OpenLetter> {
  const look: PdfLook = {
    colours: houseStyle.colours.light,
    fonts: await registerFonts(houseStyle),
    size: pdfSizes(shape.textSize),
    stacked: shape.textSize >= LARGE_PRINT,
    aboveCodes: 0,
    abovePhotos: 0,
    photos: Object.fromEntries(houseStyle.people.map(({ id, photo }) => [id, dataUri(photo.print)])),
  };
  const names = [...fieldNames(shape)].filter((name) => name !== 'page' && name !== 'pages');
  const width = mm(houseStyle.letter.envelope.window.width - 2 * ADDRESS_INSET);
  assertReturnAddressFits(`${shape.returnLabel} ${houseStyle.letter.returnAddress}`, houseStyle, width);
  const document = (fields: Fields, address: FittedAddress, nudge?: Nudge) => LetterDocument({ shape, fields, houseStyle, look: nudged(look, nudge), address });
  return {
    metadata: { title: shape.title, author: inLanguage(houseStyle.name, shape.language), language: shape.language, date: shape.date },
    check: ({ fields, address }) => {
      for (const name of names) assertPrintable(name, fieldValue(fields, name), houseStyle);
      for (const line of address.lines) assertPrintable('address', line, houseStyle);
      return fitAddress(address, houseStyle.fonts.text, houseStyle.letter.envelope);
    },
    document,
    layOut: (fields, address) => settle((nudge) => document(fields, address, nudge), houseStyle.letter.envelope),
  };
}

function assertReturnAddressFits(line: string, houseStyle: HouseStyle, width: number): void {
  const found = textWidth(houseStyle.fonts.text, line, RETURN_ADDRESS_SIZE);
  if (found <= width) return;
  throw new ProblemsError([
    {
      code: 'return-address',
      file: `${houseStyle.id}/house-style.json`,
      key: 'letter.returnAddress',
      found: `'${line}', ${Math.round(found)} pt wide`,
      expected: `one line of at most ${Math.round(width)} pt at ${RETURN_ADDRESS_SIZE} pt`,
    },
  ]);
}

function assertPrintable(name: string, value: string, houseStyle: HouseStyle): void {
  const missing = missingGlyphs(houseStyle.fonts.text, value);
  if (missing.length > 0) {
    throw new FieldError(name, missing.join(''), `characters that the font ${houseStyle.fonts.text.family} has, such as the name in Latin letters`);
  }
}

function nudged(look: PdfLook, nudge: Nudge | undefined): PdfLook {
  return nudge === undefined
    ? look
    : { ...look, aboveCodes: nudge.aboveCodes, abovePhotos: nudge.abovePhotos, size: { ...look.size, gap: look.size.gap + nudge.gap } };
}
