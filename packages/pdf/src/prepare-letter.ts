import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { Fields, LetterShape } from '@aanreik/message';
import type { FittedAddress } from './address/fit-address.ts';
import { checkPdf } from './check/check-pdf.ts';
import type { LetterMetadata } from './file/metadata.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import { LetterTemplate } from './prepared/letter-template.ts';
import { otherValues, trace } from './prepared/trace.ts';
import type { LaidNode } from './react-pdf/laid-out.ts';

/** A letter of which only the recipient's values are missing. */
export interface PreparedLetter {
  /**
   * The letter of one recipient, as a PDF.
   * Values are set into a letter that was laid out before; where they change what stands around them, the letter is laid out anew.
   * Either way gives the same pages and the same structure.
   * @throws {FieldError} when a value cannot be printed: a glyph that the font lacks, an address that the window cannot hold
   */
  readonly merge: (fields: Fields) => Promise<Uint8Array>;
}

/** Layouts of one shape that are kept: a salutation of one line, of two. More are rare, and cost no more than time. */
const KEPT_TEMPLATES = 4;

/**
 * Prepares a shape in a house style.
 * @throws {ProblemsError} when the house style's return address is too long for the window
 */
export async function prepareLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<PreparedLetter> {
  const letter = await openLetter(shape, houseStyle);
  const templates: LetterTemplate[] = [];
  return {
    merge: async (fields) => {
      const address = letter.check(fields);
      for (const template of templates) {
        const merged = await template.merge(fields, address);
        if (merged !== undefined) return merged;
      }
      const { pages } = await letter.layOut(fields, address);
      const template = await checkedTemplate(pages, fields, address, letter.metadata);
      if (template.isForAll && templates.length < KEPT_TEMPLATES && (await isStable(letter, fields, address, pages))) templates.push(template);
      return template.asLaidOut;
    },
  };
}

/** A template that says which standards it keeps, where our own checks find nothing against it; else one that claims nothing. */
async function checkedTemplate(...letter: [readonly LaidNode[], Fields, FittedAddress, LetterMetadata]): Promise<LetterTemplate> {
  const template = new LetterTemplate(...letter, true);
  const findings = await checkPdf(template.asLaidOut);
  return findings.length === 0 ? template : new LetterTemplate(...letter, false);
}

/** Whether a layout would be the same with other values, so that it can stand for them. */
async function isStable(letter: OpenLetter, fields: Fields, address: FittedAddress, pages: readonly LaidNode[]): Promise<boolean> {
  return trace(pages) === trace((await letter.layOut(otherValues(fields), address)).pages);
}
