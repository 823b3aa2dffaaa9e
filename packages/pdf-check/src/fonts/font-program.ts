/** A font as it lies in a file. A glyph is known by its number, from 0, which is the box for what is missing. */
export interface FontProgram {
  readonly kind: 'truetype' | 'cff' | 'type1';
  readonly glyphCount: number;
  /** Advance of a glyph in thousandths of its size; undefined where the font does not say. */
  readonly widthOf: (glyph: number) => number | undefined;
  /** The glyph of a name; undefined where there is none. */
  readonly glyphNamed: (name: string) => number | undefined;
  readonly glyphNames: readonly string[];
  /** Does a glyph draw anything? */
  readonly hasOutline: (glyph: number) => boolean;
}

/** Thrown where a font program is cut off or is none; only within this folder. */
export class FontError extends Error {}

/** Reads numbers, the largest byte first. */
export class FontReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#within(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#within(at, 2));
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#within(at, 2));
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#within(at, 4));
  }

  #within(at: number, size: number): number {
    if (at < 0 || at + size > this.bytes.length) throw new FontError('a font program that is cut off');
    return at;
  }
}
