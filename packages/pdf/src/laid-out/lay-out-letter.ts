import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import type { LaidOutLetter } from './laid-out-letter.ts';
import { openLetter } from './open-letter.ts';

/**
 * Lays out the letter of one recipient.
 * @throws {FieldError} when a value cannot be printed: a character that the font lacks, an address that does not fit
 *   the window
 * @throws {ProblemsError} when the return address of the house style is too long for the window
 */
export async function layOutLetter(shape: LetterShape<Block>, houseStyle: HouseStyle, values: LetterValues): Promise<LaidOutLetter> {
  const letter = await openLetter(shape, houseStyle);
  return letter.layOut(values.fields, letter.check(values));
}
