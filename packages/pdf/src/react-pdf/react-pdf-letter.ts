import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { renderToBuffer } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import { openLetter } from '../laid-out/open-letter.ts';

/**
 * What react-pdf by itself makes of a shape, untagged and wherever it falls in its envelope: our speed is measured
 * against it.
 */
export interface ReactPdfLetter {
  /** @throws {FieldError} when a value cannot be printed */
  readonly render: (values: LetterValues) => Promise<Uint8Array>;
}

export async function openReactPdfLetter(shape: LetterShape<Block>, houseStyle: HouseStyle): Promise<ReactPdfLetter> {
  const letter = await openLetter(shape, houseStyle);
  return { render: (values) => write(letter.document(values.fields, letter.check(values))) };
}

/**
 * The pages of a laid-out letter as react-pdf draws them, untagged: our drawing is compared with them. It lays them out
 * once more.
 */
export function drawnByReactPdf({ element }: LaidOutLetter): Promise<Uint8Array> {
  return write(element);
}

function write(element: ReactElement): Promise<Uint8Array> {
  return renderToBuffer(element as Parameters<typeof renderToBuffer>[0]);
}
