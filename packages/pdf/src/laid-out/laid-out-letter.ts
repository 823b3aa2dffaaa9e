import type { Envelope } from '@aanreik/house-style';
import type { Fields } from '@aanreik/message';
import type { ReactElement } from 'react';
import type { FittedAddress } from '../address/fit-address.ts';
import type { LetterMetadata } from '../file/metadata.ts';
import type { LaidNode } from '../react-pdf/laid-node.ts';
import type { Ink } from './ink.ts';

/**
 * One recipient's letter with everything in its place on the pages, and its address fitted into the window.
 * A letter is laid out once: the file, the print file, the preflight and the proofs are all made from this.
 */
export interface LaidOutLetter {
  readonly metadata: LetterMetadata;
  readonly envelope: Envelope;
  /** The values that it was laid out with. */
  readonly fields: Fields;
  readonly address: FittedAddress;
  readonly pages: readonly LaidNode[];
  /** A code that it does without, as a fold would spoil it. */
  readonly leftOut?: Ink;
  /** The document that react-pdf laid out. */
  readonly element: ReactElement;
}
