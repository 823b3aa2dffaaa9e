import type { BreakablePdf } from '../broken-pdf.ts';

/** One thing to break in a good letter, so that one rule finds it. */
export interface Break {
  readonly pdf?: (pdf: BreakablePdf) => void;
  /** What is changed in the bytes, where the rule is about how a file is written. */
  readonly bytes?: (bytes: Buffer) => Uint8Array;
  /** Rules that cannot but find it too. */
  readonly also?: readonly string[];
}

export type Breaks = Readonly<Record<string, Break>>;

/** Replaces the first place of a word in the bytes. */
export function replaced(bytes: Buffer, word: string | RegExp, by: string): Uint8Array {
  const text = bytes.toString('latin1');
  const changed = text.replace(word, by);
  if (changed === text) throw new Error(`no ${word}`);
  return Buffer.from(changed, 'latin1');
}
