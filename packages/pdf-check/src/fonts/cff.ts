import { charstringWidth } from './charstring.ts';
import { FontError, type FontProgram, FontReader } from './font-program.ts';
import { standardNames } from './glyph-names.ts';

/** Where each item of an index begins and ends (Adobe Technical Note 5176, 5). */
interface Index {
  readonly items: readonly (readonly [number, number])[];
  readonly end: number;
}

type Dict = ReadonlyMap<number, readonly number[]>;

const [CHARSET, CHAR_STRINGS, PRIVATE, ENCODING] = [15, 17, 18, 16];
const [ROS, FD_ARRAY, FD_SELECT, FONT_MATRIX] = [0x0c1e, 0x0c24, 0x0c25, 0x0c07];
const [SUBRS, DEFAULT_WIDTH, NOMINAL_WIDTH] = [19, 20, 21];

interface PrivatePart {
  readonly subrs: readonly Uint8Array[];
  readonly defaultWidth: number;
  readonly nominalWidth: number;
}

/** A font in the Compact Font Format (Adobe Technical Note 5176). */
export class CffFont implements FontProgram {
  readonly kind = 'cff';
  readonly glyphCount: number;
  /** Its glyphs go by number (CID), not by name. */
  readonly isCid: boolean;
  readonly #reader: FontReader;
  readonly #strings: Index;
  readonly #globalSubrs: readonly Uint8Array[];
  readonly #charStrings: Index;
  /** Per glyph its CID, or the number of its name. */
  readonly #charset: readonly number[];
  readonly #byCharset: ReadonlyMap<number, number>;
  readonly #parts: readonly PrivatePart[];
  readonly #partOf: (glyph: number) => number;
  readonly #scale: number;
  readonly #top: Dict;
  #names: ReadonlyMap<string, number> | undefined;

  /** @throws {FontError} where it is cut off, or no font */
  constructor(bytes: Uint8Array) {
    this.#reader = new FontReader(bytes);
    if (this.#reader.u8(0) !== 1) throw new FontError('bytes that are no CFF font');
    const names = this.#index(this.#reader.u8(2));
    const tops = this.#index(names.end);
    this.#strings = this.#index(tops.end);
    this.#globalSubrs = this.#items(this.#index(this.#strings.end));
    const [top] = tops.items;
    if (top === undefined) throw new FontError('a CFF font without a font');
    this.#top = this.#dict(...top);
    const charStrings = this.#top.get(CHAR_STRINGS)?.[0];
    if (charStrings === undefined) throw new FontError('a CFF font without glyphs');
    this.#charStrings = this.#index(charStrings);
    this.glyphCount = this.#charStrings.items.length;
    this.isCid = this.#top.has(ROS);
    this.#charset = this.#readCharset(this.#top.get(CHARSET)?.[0] ?? 0);
    this.#byCharset = new Map(this.#charset.map((id, glyph) => [id, glyph] as const).toReversed());
    const fonts = this.isCid ? this.#index(this.#top.get(FD_ARRAY)?.[0] ?? 0).items.map((item) => this.#dict(...item)) : [this.#top];
    this.#parts = fonts.map((font) => this.#private(font));
    this.#partOf = this.isCid ? this.#readSelect(this.#top.get(FD_SELECT)?.[0] ?? 0) : () => 0;
    const [first] = this.#top.get(FONT_MATRIX) ?? fonts[0]?.get(FONT_MATRIX) ?? [];
    this.#scale = (first ?? 0.001) * 1000;
  }

  widthOf = (glyph: number): number | undefined => {
    const part = this.#parts[this.#partOf(glyph)];
    const item = this.#charStrings.items[glyph];
    if (part === undefined || item === undefined) return undefined;
    const width = charstringWidth(this.#reader.bytes.subarray(...item), part.subrs, this.#globalSubrs);
    return (width === undefined ? part.defaultWidth : part.nominalWidth + width) * this.#scale;
  };

  hasOutline = (glyph: number): boolean => {
    const [from, to] = this.#charStrings.items[glyph] ?? [0, 0];
    return to > from;
  };

  glyphOfCid(cid: number): number | undefined {
    return this.isCid ? this.#byCharset.get(cid) : cid < this.glyphCount ? cid : undefined;
  }

  /** The CIDs of all glyphs. */
  get cids(): readonly number[] {
    return this.isCid ? this.#charset : Array.from({ length: this.glyphCount }, (_, glyph) => glyph);
  }

  glyphNamed = (name: string): number | undefined => this.#glyphsByName.get(name);

  get glyphNames(): readonly string[] {
    return [...this.#glyphsByName.keys()];
  }

  /** The name of each code in the encoding of the font itself; undefined where it is one of the standard ones. */
  get ownEncoding(): ReadonlyMap<number, string> | undefined {
    const at = this.#top.get(ENCODING)?.[0] ?? 0;
    if (at < 2) return undefined;
    const names = [...this.#glyphsByName.keys()];
    const codes = new Map<number, string>();
    const format = this.#reader.u8(at) & 0x7f;
    const count = this.#reader.u8(at + 1);
    let glyph = 1;
    for (let entry = 0; entry < count; entry += 1) {
      const from = at + 2 + entry * (format === 0 ? 1 : 2);
      const more = format === 0 ? 0 : this.#reader.u8(from + 1);
      for (let code = this.#reader.u8(from); code <= this.#reader.u8(from) + more; code += 1, glyph += 1) codes.set(code, names[glyph] ?? '.notdef');
    }
    return codes;
  }

  get #glyphsByName(): ReadonlyMap<string, number> {
    if (this.#names === undefined) {
      const { cff } = standardNames();
      const nameOf = (id: number) => cff[id] ?? this.#string(id - cff.length);
      this.#names = this.isCid ? new Map() : new Map(this.#charset.map((id, glyph) => [nameOf(id), glyph] as const));
    }
    return this.#names;
  }

  #string(index: number): string {
    const item = this.#strings.items[index];
    return item === undefined ? '' : Buffer.from(this.#reader.bytes.subarray(...item)).toString('latin1');
  }

  #index(at: number): Index {
    const count = this.#reader.u16(at);
    if (count === 0) return { items: [], end: at + 2 };
    const size = this.#reader.u8(at + 2);
    if (size < 1 || size > 4) throw new FontError('a CFF font with an index that cannot be read');
    const base = at + 2 + (count + 1) * size;
    const offset = (item: number) => {
      let number = 0;
      for (let byte = 0; byte < size; byte += 1) number = number * 256 + this.#reader.u8(at + 3 + item * size + byte);
      return base + number;
    };
    const items = Array.from({ length: count }, (_, item) => [offset(item), offset(item + 1)] as const);
    if (offset(count) > this.#reader.length || items.some(([from, to]) => to < from)) throw new FontError('a font program that is cut off');
    return { items, end: offset(count) };
  }

  #items(index: Index): readonly Uint8Array[] {
    return index.items.map((item) => this.#reader.bytes.subarray(...item));
  }

  #dict(from: number, to: number): Dict {
    const dict = new Map<number, readonly number[]>();
    let operands: number[] = [];
    for (let at = from; at < to; ) {
      const byte = this.#reader.u8(at);
      at += 1;
      if (byte <= 21) {
        const key = byte === 12 ? 0x0c00 + this.#reader.u8(at) : byte;
        if (byte === 12) at += 1;
        dict.set(key, operands);
        operands = [];
      } else if (byte === 30) {
        const [number, end] = this.#real(at);
        operands.push(number);
        at = end;
      } else if (byte === 28) {
        operands.push(this.#reader.i16(at));
        at += 2;
      } else if (byte === 29) {
        operands.push(this.#reader.u32(at) | 0);
        at += 4;
      } else if (byte >= 32 && byte <= 246) operands.push(byte - 139);
      else if (byte >= 247 && byte <= 254) {
        const more = this.#reader.u8(at);
        operands.push(byte <= 250 ? (byte - 247) * 256 + more + 108 : -(byte - 251) * 256 - more - 108);
        at += 1;
      }
    }
    return dict;
  }

  #real(from: number): readonly [number, number] {
    let text = '';
    for (let at = from; ; at += 1) {
      const byte = this.#reader.u8(at);
      for (const nibble of [byte >> 4, byte & 15]) {
        if (nibble === 15) return [Number(text), at + 1];
        text += nibble < 10 ? String(nibble) : (['.', 'E', 'E-', '', '-'][nibble - 10] ?? '');
      }
    }
  }

  #private(font: Dict): PrivatePart {
    const [size = 0, at = 0] = font.get(PRIVATE) ?? [];
    const dict = size === 0 ? new Map<number, readonly number[]>() : this.#dict(at, at + size);
    const subrs = dict.get(SUBRS)?.[0];
    return {
      subrs: subrs === undefined ? [] : this.#items(this.#index(at + subrs)),
      defaultWidth: dict.get(DEFAULT_WIDTH)?.[0] ?? 0,
      nominalWidth: dict.get(NOMINAL_WIDTH)?.[0] ?? 0,
    };
  }

  /** The standard sets 0 to 2 begin with glyphs in the order of the standard strings. */
  #readCharset(at: number): readonly number[] {
    if (at <= 2) return Array.from({ length: this.glyphCount }, (_, glyph) => glyph);
    const ids = [0];
    const format = this.#reader.u8(at);
    for (let from = at + 1; ids.length < this.glyphCount; ) {
      const first = this.#reader.u16(from);
      const more = format === 0 ? 0 : format === 1 ? this.#reader.u8(from + 2) : this.#reader.u16(from + 2);
      for (let step = 0; step <= more && ids.length < this.glyphCount; step += 1) ids.push(first + step);
      from += format === 0 ? 2 : format === 1 ? 3 : 4;
    }
    return ids;
  }

  #readSelect(at: number): (glyph: number) => number {
    if (this.#reader.u8(at) === 0) return (glyph) => this.#reader.u8(at + 1 + glyph);
    const ranges = Array.from(
      { length: this.#reader.u16(at + 1) },
      (_, range) => [this.#reader.u16(at + 3 + range * 3), this.#reader.u8(at + 5 + range * 3)] as const,
    );
    return (glyph) => ranges.findLast(([first]) => first <= glyph)?.[1] ?? 0;
  }
}
