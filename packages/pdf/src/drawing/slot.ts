import type { TextSource } from '@aanreik/components/pdf';
import type { Fields } from '@aanreik/message';
import type { GlyphFont, LaidLine } from '../react-pdf/laid-node.ts';

/** A place in a letter where a recipient's own values come. Lengths in points, from the top left corner of the page. */
export type Slot = TextSlot | AddressSlot;

interface SlotPlace {
  readonly page: number;
  readonly mcid: number;
  /** Role of the element that the place is in. */
  readonly role: string;
}

export interface TextSlot extends SlotPlace {
  readonly kind: 'text';
  readonly source: TextSource;
  readonly x: number;
  /** Room for a line. */
  readonly width: number;
  readonly baselines: readonly number[];
  /** The values that the letter was laid out with, and the lines that they gave. */
  readonly laidWith: Fields;
  readonly lines: readonly LaidLine[];
}

export interface AddressSlot extends SlotPlace {
  readonly kind: 'address';
  readonly x: number;
  /** Top of the first line. */
  readonly top: number;
  readonly font: GlyphFont & { readonly ascent: number };
  readonly colour: string;
}
