import { CffFont } from './cff.ts';
import { FontError, type FontProgram, FontReader } from './font-program.ts';
import { standardNames } from './glyph-names.ts';

interface Table {
  readonly at: number;
  readonly length: number;
}

/** A map from characters to glyphs in a TrueType font. */
export interface CmapTable {
  readonly platform: number;
  readonly encoding: number;
  readonly glyphOf: (code: number) => number;
}

const OUTLINES = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'];

/** A TrueType font (ISO 32000-1, 9.9, table 126), or one in OpenType with CFF outlines. */
export class TrueTypeFont implements FontProgram {
  readonly kind: 'truetype' | 'cff';
  readonly glyphCount: number;
  /** The font in its table of outlines, where it has CFF ones. */
  readonly cff: CffFont | undefined;
  readonly #reader: FontReader;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #unitsPerEm: number;
  readonly #longMetrics: number;
  #cmaps: readonly CmapTable[] | undefined;
  #names: ReadonlyMap<string, number> | undefined;

  /** @throws {FontError} where it is cut off, or lacks what it takes to draw */
  constructor(bytes: Uint8Array) {
    this.#reader = new FontReader(bytes);
    this.#tables = this.#readTables();
    const outlines = this.#tables.get('CFF ');
    this.cff = outlines === undefined ? undefined : new CffFont(bytes.subarray(outlines.at, outlines.at + outlines.length));
    this.kind = this.cff === undefined ? 'truetype' : 'cff';
    const missing = (this.cff === undefined ? OUTLINES : []).filter((tag) => !this.#tables.has(tag));
    if (missing.length > 0) throw new FontError(`a font program without ${missing.join(', ')}`);
    this.#unitsPerEm = this.#tables.has('head') ? this.#reader.u16(this.#at('head') + 18) || 1000 : 1000;
    this.glyphCount = this.#tables.has('maxp') ? this.#reader.u16(this.#at('maxp') + 4) : (this.cff?.glyphCount ?? 0);
    this.#longMetrics = this.#tables.has('hhea') ? this.#reader.u16(this.#at('hhea') + 34) : 0;
    if (this.cff === undefined) this.#checkOutlines();
  }

  widthOf = (glyph: number): number | undefined => {
    if (!this.#tables.has('hmtx') || this.#longMetrics === 0) return this.cff?.widthOf(glyph);
    const at = this.#at('hmtx') + Math.min(glyph, this.#longMetrics - 1) * 4;
    return at + 2 > this.#reader.length ? undefined : (this.#reader.u16(at) * 1000) / this.#unitsPerEm;
  };

  hasOutline = (glyph: number): boolean => {
    if (this.cff !== undefined) return this.cff.hasOutline(glyph);
    return glyph < this.glyphCount && this.#offset(glyph + 1) > this.#offset(glyph);
  };

  glyphNamed = (name: string): number | undefined => {
    this.#names ??= this.#readNames();
    return this.#names.get(name);
  };

  get glyphNames(): readonly string[] {
    this.#names ??= this.#readNames();
    return [...this.#names.keys()];
  }

  /** All maps from characters to glyphs; none where the font has none, or one that cannot be read. */
  get cmaps(): readonly CmapTable[] {
    this.#cmaps ??= this.#readCmaps();
    return this.#cmaps;
  }

  cmap(platform: number, encoding: number): CmapTable | undefined {
    return this.cmaps.find((table) => table.platform === platform && table.encoding === encoding);
  }

  #at(tag: string): number {
    return this.#tables.get(tag)?.at ?? -1;
  }

  #readTables(): ReadonlyMap<string, Table> {
    const reader = this.#reader;
    const kind = reader.u32(0);
    if (![0x00010000, 0x74727565, 0x4f54544f].includes(kind)) throw new FontError('bytes that are no TrueType font');
    const tables = new Map<string, Table>();
    for (let entry = 0; entry < reader.u16(4); entry += 1) {
      const from = 12 + entry * 16;
      const tag = String.fromCharCode(reader.u8(from), reader.u8(from + 1), reader.u8(from + 2), reader.u8(from + 3));
      const [at, length] = [reader.u32(from + 8), reader.u32(from + 12)];
      if (at + length > reader.length) throw new FontError('a font program that is cut off');
      tables.set(tag, { at, length });
    }
    return tables;
  }

  /** Where the outline of a glyph begins, in the table of outlines. */
  #offset(glyph: number): number {
    const isLong = this.#reader.i16(this.#at('head') + 50) !== 0;
    return isLong ? this.#reader.u32(this.#at('loca') + glyph * 4) : this.#reader.u16(this.#at('loca') + glyph * 2) * 2;
  }

  #checkOutlines(): void {
    if (this.#offset(this.glyphCount) > (this.#tables.get('glyf')?.length ?? 0)) throw new FontError('a font program of which outlines are cut off');
  }

  #readCmaps(): readonly CmapTable[] {
    const at = this.#at('cmap');
    if (at < 0) return [];
    try {
      return Array.from({ length: this.#reader.u16(at + 2) }, (_, entry) => {
        const from = at + 4 + entry * 8;
        const table = at + this.#reader.u32(from + 4);
        this.#reader.u16(table);
        return { platform: this.#reader.u16(from), encoding: this.#reader.u16(from + 2), glyphOf: (code: number) => this.#glyphIn(table, code) };
      });
    } catch {
      return [];
    }
  }

  #glyphIn(table: number, code: number): number {
    try {
      return glyphIn(this.#reader, table, code);
    } catch {
      return 0;
    }
  }

  #readNames(): ReadonlyMap<string, number> {
    const at = this.#at('post');
    const names = new Map<string, number>();
    if (at < 0) return names;
    try {
      const version = this.#reader.u32(at);
      const { macGlyphs } = standardNames();
      if (version === 0x00010000) macGlyphs.forEach((name, glyph) => names.set(name, glyph));
      if (version !== 0x00020000) return names;
      const count = this.#reader.u16(at + 32);
      const own: string[] = [];
      const end = at + (this.#tables.get('post')?.length ?? 0);
      for (let from = at + 34 + count * 2; from < end; ) {
        const length = this.#reader.u8(from);
        own.push(Buffer.from(this.#reader.bytes.subarray(from + 1, from + 1 + length)).toString('latin1'));
        from += length + 1;
      }
      for (let glyph = 0; glyph < count; glyph += 1) {
        const index = this.#reader.u16(at + 34 + glyph * 2);
        const name = index < 258 ? macGlyphs[index] : own[index - 258];
        if (name !== undefined && !names.has(name)) names.set(name, glyph);
      }
      return names;
    } catch {
      return names;
    }
  }
}

/** Formats 0, 4, 6 and 12 of the table, which fonts in PDF have. */
function glyphIn(reader: FontReader, at: number, code: number): number {
  const format = reader.u16(at);
  if (format === 0) return code < 256 ? reader.u8(at + 6 + code) : 0;
  if (format === 6) {
    const first = reader.u16(at + 6);
    return code >= first && code < first + reader.u16(at + 8) ? reader.u16(at + 10 + (code - first) * 2) : 0;
  }
  if (format === 4) return glyphInSegments(reader, at, code);
  if (format !== 12) return 0;
  const groups = Math.min(reader.u32(at + 12), 0xffff);
  for (let group = 0; group < groups; group += 1) {
    const from = at + 16 + group * 12;
    const first = reader.u32(from);
    if (code >= first && code <= reader.u32(from + 4)) return reader.u32(from + 8) + code - first;
  }
  return 0;
}

function glyphInSegments(reader: FontReader, at: number, code: number): number {
  const twice = reader.u16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    if (code > reader.u16(at + 14 + segment)) continue;
    const startAt = at + 16 + twice + segment;
    const first = reader.u16(startAt);
    if (code < first) return 0;
    const delta = reader.u16(startAt + twice);
    const offset = reader.u16(startAt + twice * 2);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = reader.u16(startAt + twice * 2 + offset + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
