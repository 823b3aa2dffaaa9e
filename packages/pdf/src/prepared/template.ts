import type { GlyphCodes } from '../drawing/glyph-codes.ts';
import type { Slot } from '../drawing/slot.ts';

/** A letter that was drawn once, into which other recipients' values can be set. */
export interface Template<Output> {
  readonly codes: GlyphCodes;
  readonly slots: readonly Slot[];
  /** Per slot, the operators for the recipient that it was laid out for. */
  readonly own: readonly string[];
  /** Whether nothing in it is there for that recipient's values alone: only then may others get it. */
  readonly isForAll: boolean;
  /** @param filled per slot, the operators that set it */
  readonly write: (filled: readonly string[]) => Output;
}
