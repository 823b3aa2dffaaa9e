import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { renderToBuffer } from '@react-pdf/renderer';
import { openLetter } from '../open-letter.ts';

/** A letter as react-pdf writes it by itself, untagged: what ours is measured against, in looks and in speed. */
export async function renderWithReactPdf(shape: LetterShape<Block>, values: LetterValues, houseStyle: HouseStyle): Promise<Uint8Array> {
  const letter = await openLetter(shape, houseStyle);
  const { element } = await letter.layOut(values.fields, letter.check(values));
  return renderToBuffer(element as Parameters<typeof renderToBuffer>[0]);
}
