import type { Block } from '@aanreik/components';
import { type PdfLook, pdfSizes } from '@aanreik/components/pdf';
import { type HouseStyle, missingGlyphs, textWidth } from '@aanreik/house-style';
import { FieldError, type Fields, fieldValue, type LetterShape, ProblemsError, plainText } from '@aanreik/message';
import { renderToBuffer } from '@react-pdf/renderer';
import { fitAddress } from './address-fit.ts';
import { fieldNames } from './field-names.ts';
import { registerFonts } from './fonts.ts';
import { ADDRESS_INSET, LetterDocument, RETURN_ADDRESS_SIZE } from './letter-document.tsx';
import { mm } from './units.ts';

/** A letter of which only the recipient's values are missing. */
export interface PreparedLetter {
  /**
   * The letter of one recipient, as a PDF.
   * @throws {FieldError} when a value cannot be printed: a glyph that the font lacks, an address that the window cannot hold
   */
  readonly merge: (fields: Fields) => Promise<Uint8Array>;
}

/**
 * Prepares a shape in a house style. The same shape and fields give the same bytes.
 * @throws {ProblemsError} when the house style's return address is too long for the window
 */
export async function prepareLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<PreparedLetter> {
  const look: PdfLook = { colours: houseStyle.colours.light, fonts: await registerFonts(houseStyle), size: pdfSizes(shape.textSize) };
  const names = [...fieldNames(shape)].filter((name) => name !== 'page' && name !== 'pages');
  const width = mm(houseStyle.letter.window.width - 2 * ADDRESS_INSET);
  assertReturnAddressFits(`${shape.returnLabel} ${houseStyle.letter.returnAddress}`, houseStyle, width);
  return {
    merge: async (fields) => {
      for (const name of names) assertPrintable(name, fieldValue(fields, name), houseStyle);
      const address = fitAddress(
        shape.addressee.map((line) => plainText(line, fields)),
        houseStyle.fonts.text,
        width,
      );
      return renderToBuffer(LetterDocument({ shape, fields, houseStyle, look, address }));
    },
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
