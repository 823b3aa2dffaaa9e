import type { Canvas } from '../drawing/canvas.ts';
import type { Slot } from '../drawing/slot.ts';
import type { GlyphFont } from '../react-pdf/laid-node.ts';
import { alphabetGlyphs } from './alphabet.ts';

/** Has the fonts of slots hold every glyph that a recipient may need. */
export function reserveAlphabet(canvas: Canvas, slots: readonly Slot[]): void {
  for (const font of new Set(slots.flatMap((slot) => [...fontsOf(slot)]))) for (const glyph of alphabetGlyphs(font)) canvas.encode(font, glyph);
}

function fontsOf(slot: Slot): ReadonlySet<GlyphFont> {
  if (slot.kind === 'address') return new Set([slot.font]);
  return new Set(slot.lines.flatMap(({ runs }) => runs.flatMap(({ attributes }) => attributes.font?.[0] ?? [])));
}
