import type { Fields } from '@aanreik/message';
import type { FittedAddress } from '../address/fit-address.ts';
import { Canvas, GlyphNotInFont } from '../drawing/canvas.ts';
import { type DrawnLetter, drawLetter } from '../drawing/draw-letter.ts';
import type { Slot } from '../drawing/slot.ts';
import { LetterFile } from '../file/letter-file.ts';
import type { LetterMetadata } from '../file/metadata.ts';
import type { GlyphFont, LaidNode } from '../react-pdf/laid-out.ts';
import { alphabetGlyphs } from './alphabet.ts';
import { drawAddress, drawText, laidLines, setText } from './set-slot.ts';

/** A letter that was laid out and drawn once, into which other recipients' values can be set. */
export class LetterTemplate {
  readonly #canvas: Canvas;
  readonly #drawn: DrawnLetter;
  readonly #file: LetterFile;
  /** The letter with the values that it was laid out with. */
  readonly asLaidOut: Uint8Array;
  /** Whether its fonts hold nothing that only this recipient's values need: then it may be used for others. */
  readonly isForAll: boolean;

  /**
   * @param fields the values that the pages were laid out with
   * @param claims whether the file may say which standards it keeps
   */
  constructor(pages: readonly LaidNode[], fields: Fields, address: FittedAddress, metadata: LetterMetadata, claims: boolean) {
    const objects = new Map<number, Buffer>();
    this.#canvas = new Canvas((id, bytes) => objects.set(id, bytes));
    this.#drawn = drawLetter(pages, fields, this.#canvas);
    for (const slot of this.#drawn.slots) for (const font of fontsOf(slot)) for (const glyph of alphabetGlyphs(font)) this.#canvas.encode(font, glyph);
    const forAll = this.#canvas.glyphs;
    const values = this.#drawn.slots.map((slot) =>
      slot.kind === 'address' ? drawAddress(this.#canvas, slot, address) : drawText(this.#canvas, slot, laidLines(slot)),
    );
    this.isForAll = this.#canvas.glyphs === forAll;
    this.#file = new LetterFile(this.#canvas, objects, this.#drawn, metadata, claims);
    this.asLaidOut = this.#file.merge(values);
  }

  /** The letter with other values; undefined where they would change what stands around them, or need glyphs that its fonts were written without. */
  async merge(fields: Fields, address: FittedAddress): Promise<Uint8Array | undefined> {
    const values: string[] = [];
    try {
      for (const slot of this.#drawn.slots) {
        const set = await this.#set(slot, fields, address);
        if (set === undefined) return undefined;
        values.push(set);
      }
    } catch (error) {
      if (error instanceof GlyphNotInFont) return undefined;
      throw error;
    }
    return this.#file.merge(values);
  }

  async #set(slot: Slot, fields: Fields, address: FittedAddress): Promise<string | undefined> {
    if (slot.kind === 'address') return drawAddress(this.#canvas, slot, address);
    const lines = await setText(slot, fields);
    return lines === undefined ? undefined : drawText(this.#canvas, slot, lines);
  }
}

function fontsOf(slot: Slot): ReadonlySet<GlyphFont> {
  if (slot.kind === 'address') return new Set([slot.font]);
  return new Set(slot.lines.flatMap(({ runs }) => runs.flatMap(({ attributes }) => attributes.font?.[0] ?? [])));
}
