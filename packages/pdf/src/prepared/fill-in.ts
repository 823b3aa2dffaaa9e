import type { Fields } from '@aanreik/message';
import type { FittedAddress } from '../address/fit-address.ts';
import { type GlyphCodes, GlyphNotInFont } from '../drawing/glyph-codes.ts';
import type { Slot } from '../drawing/slot.ts';
import { drawAddress, drawText, laidLines, setText } from './set-slot.ts';

/** Per slot, the operators that set the values that the letter was laid out with. */
export function fillAsLaidOut(codes: GlyphCodes, slots: readonly Slot[], address: FittedAddress): readonly string[] {
  return slots.map((slot) => (slot.kind === 'address' ? drawAddress(codes, slot, address) : drawText(codes, slot, laidLines(slot))));
}

/**
 * Per slot, the operators that set other values; undefined where those would move what is around them, or need glyphs
 * that the fonts lack.
 */
export async function fillIn(codes: GlyphCodes, slots: readonly Slot[], fields: Fields, address: FittedAddress): Promise<readonly string[] | undefined> {
  const filled: string[] = [];
  try {
    for (const slot of slots) {
      if (slot.kind === 'address') {
        filled.push(drawAddress(codes, slot, address));
        continue;
      }
      const lines = await setText(slot, fields);
      if (lines === undefined) return undefined;
      filled.push(drawText(codes, slot, lines));
    }
  } catch (error) {
    if (error instanceof GlyphNotInFont) return undefined;
    throw error;
  }
  return filled;
}
