import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { openLetter } from './laid-out/open-letter.ts';

/**
 * Whether a letter could be printed, before it is.
 * @throws {FieldError} when a value cannot be printed: a character that the font lacks, an address that does not fit
 *   the window
 */
export async function assertPrintable(shape: LetterShape<Block>, values: LetterValues, houseStyle: HouseStyle): Promise<void> {
  (await openLetter(shape, houseStyle)).check(values);
}
