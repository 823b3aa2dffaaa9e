import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { renderToBuffer } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { openLetter } from '../open-letter.ts';

/** What react-pdf by itself makes of a shape: what ours is measured against. */
export interface ReactPdfLetter {
  /** As fast as it goes: laid out once, wherever it falls in its envelope. */
  readonly render: (values: LetterValues) => Promise<Uint8Array>;
  /** The very letter that we write, untagged: settled into its envelope first. */
  readonly renderSettled: (values: LetterValues) => Promise<Uint8Array>;
}

export async function openReactPdfLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<ReactPdfLetter> {
  const letter = await openLetter(shape, houseStyle);
  const write = (element: ReactElement) => renderToBuffer(element as Parameters<typeof renderToBuffer>[0]);
  return {
    render: (values) => write(letter.document(values.fields, letter.check(values))),
    renderSettled: async (values) => write((await letter.layOut(values.fields, letter.check(values))).element),
  };
}
