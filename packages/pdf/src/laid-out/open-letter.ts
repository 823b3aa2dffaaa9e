import type { Block } from '@aanreik/components';
import { alphabetOf, LARGE_PRINT, type PdfLook, pdfSizes } from '@aanreik/components/pdf';
import { dataUri, type FontFamily, type HouseStyle, inLanguage, missingGlyphs, textWidth } from '@aanreik/house-style';
import { FieldError, type Fields, fieldValue, type LetterShape, type LetterValues, ProblemsError, scriptOf } from '@aanreik/message';
import type { ReactElement } from 'react';
import { ADDRESS_INSET, type FittedAddress, fitAddress } from '../address/fit-address.ts';
import { fieldNames } from '../field-names.ts';
import type { LetterMetadata } from '../file/metadata.ts';
import { type Writing, writingOf } from '../react-pdf/writing.ts';
import { mm } from '../units.ts';
import { registerFonts } from './fonts.ts';
import type { LaidOutLetter } from './laid-out-letter.ts';
import { LetterDocument, RETURN_ADDRESS_SIZE } from './letter-document.tsx';
import type { Setting } from './setting.ts';
import { settle } from './settle.ts';

/** A shape in a house style, with the fonts open. */
export interface OpenLetter {
  /** @throws {FieldError} when a value cannot be printed */
  readonly check: (values: LetterValues) => FittedAddress;
  /** The letter before any white is added or taken away to suit its envelope. */
  readonly document: (fields: Fields, address: FittedAddress) => ReactElement;
  readonly layOut: (fields: Fields, address: FittedAddress) => Promise<LaidOutLetter>;
}

/** @throws {ProblemsError} when the return address of the house style is too long for the window */
export async function openLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<OpenLetter> {
  const { script, ...fonts } = await registerFonts(houseStyle, shape.language);
  const { envelope } = houseStyle.letter;
  const writing = writingOf(shape.language, script, scriptFontNeed(houseStyle, shape.language));
  const look: PdfLook = {
    colours: houseStyle.colours.light,
    fonts,
    size: pdfSizes(shape.textSize),
    stacked: shape.textSize >= LARGE_PRINT,
    alphabet: alphabetOf(shape.language),
    aboveActions: 0,
    aboveContact: 0,
    hasContactCode: true,
    abovePictures: 0,
    photos: photosOf(houseStyle),
  };
  const names = [...fieldNames(shape)].filter((name) => name !== 'page' && name !== 'pages');
  const width = mm(envelope.window.width - 2 * ADDRESS_INSET);
  assertReturnAddressFits(`${shape.returnLabel} ${houseStyle.letter.returnAddress}`, houseStyle, width);
  const metadata: LetterMetadata = {
    title: shape.title,
    author: inLanguage(houseStyle.name, shape.language),
    language: shape.language,
    date: shape.date,
  };
  const document = (fields: Fields, address: FittedAddress, setting?: Setting) =>
    LetterDocument({ shape, fields, houseStyle, look: lookIn(setting, look), address });
  return {
    check: ({ fields, address }) => {
      const families = [houseStyle.fonts.text, ...scriptFamily(houseStyle, shape.language)];
      for (const name of names) assertPrintable(name, fieldValue(fields, name), families);
      for (const line of address.lines) assertPrintable('address', line, [houseStyle.fonts.text]);
      return fitAddress(address, houseStyle.fonts.text, envelope);
    },
    document,
    layOut: async (fields, address) => {
      const settled = await settle((setting) => document(fields, address, setting), envelope, writing);
      return { metadata, envelope, fields, address, ...settled };
    },
  };
}

const photos = new WeakMap<HouseStyle, PdfLook['photos']>();

/** The photos of a house style as data URIs. Each is tens of kB: letters share one copy. */
function photosOf(houseStyle: HouseStyle): PdfLook['photos'] {
  const made = photos.get(houseStyle) ?? Object.fromEntries(houseStyle.people.map(({ id, photo }) => [id, dataUri(photo.print)]));
  photos.set(houseStyle, made);
  return made;
}

function assertReturnAddressFits(line: string, houseStyle: HouseStyle, width: number): void {
  const found = textWidth(houseStyle.fonts.text, line, RETURN_ADDRESS_SIZE);
  if (found <= width) return;
  throw new ProblemsError([
    {
      code: 'return-address',
      place: { file: `${houseStyle.id}/house-style.json`, key: 'letter.returnAddress' },
      found: `'${line}', ${Math.round(found)} pt wide`,
      expected: `one line of at most ${Math.round(width)} pt at ${RETURN_ADDRESS_SIZE} pt`,
    },
  ]);
}

/** The font for the letters of a language that the other fonts of a house style lack, where it has one. */
function scriptFamily({ fonts }: HouseStyle, language: string): readonly FontFamily[] {
  const family = fonts.scripts[scriptOf(language)];
  return family === undefined ? [] : [family];
}

/** Which characters are set in the font for a language's script. */
function scriptFontNeed(houseStyle: HouseStyle, language: string): Writing['needsScriptFont'] {
  const [family] = scriptFamily(houseStyle, language);
  const known = new Map<string, boolean | 'may'>();
  const look = (character: string) => {
    if (missingGlyphs(houseStyle.fonts.text, character).length > 0) return true;
    const isInBoth = family !== undefined && /[\p{P}\p{Z}]/u.test(character) && missingGlyphs(family, character).length === 0;
    return isInBoth ? 'may' : false;
  };
  return (character) => {
    const need = known.get(character) ?? look(character);
    known.set(character, need);
    return need;
  };
}

/** @param families each character must be in one of these */
function assertPrintable(name: string, value: string, families: readonly FontFamily[]): void {
  const missing = families.reduce((left, family) => missingGlyphs(family, left).join(''), value);
  if (missing === '') return;
  const names = families.map(({ family }) => family).join(' or ');
  throw new FieldError(name, missing, `characters that the font ${names} has, such as the name in Latin letters`);
}

function lookIn(setting: Setting | undefined, look: PdfLook): PdfLook {
  if (setting === undefined) return look;
  const { gap, ...above } = setting;
  return { ...look, ...above, size: { ...look.size, gap: look.size.gap + gap } };
}
