import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { openLetter } from './laid-out/open-letter.ts';
import { checkedTemplate } from './letter-template.ts';
import { Preparation } from './prepared/preparation.ts';

/** A letter of which only the recipient's values are missing. */
export interface PreparedLetter {
  /**
   * The letter of one recipient, as a PDF.
   * @throws {FieldError} when a value cannot be printed: a character that the font lacks, an address that does not fit
   *   the window
   */
  readonly merge: (values: LetterValues) => Promise<Uint8Array>;
}

/**
 * Prepares a shape in a house style, for many recipients. The same shape and values give the same bytes, whoever came
 * before.
 * @throws {ProblemsError} when the return address of the house style is too long for the window
 */
export async function prepareLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<PreparedLetter> {
  const letter = await openLetter(shape, houseStyle);
  return new Preparation(letter, async (laidOut) => (await checkedTemplate(laidOut)).template);
}
