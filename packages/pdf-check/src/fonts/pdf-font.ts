import { type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { nameOf, type PdfFile } from '../file/pdf-file.ts';
import { CffFont } from './cff.ts';
import { CMap, collectionOf } from './cmap.ts';
import { FontError, type FontProgram } from './font-program.ts';
import { standardNames, textOfGlyphName } from './glyph-names.ts';
import { nameInEncoding, readEncoding, type SimpleEncoding } from './simple-encoding.ts';
import { TrueTypeFont } from './truetype.ts';
import { Type1Font } from './type1.ts';

const SYMBOLIC = 4;

/** Names of subsets begin with six letters. */
const SUBSET = /^[A-Z]{6}\+/;

/** A font of a PDF, with the program in it (ISO 32000-1, 9.5 to 9.9). What it does not say is undefined. */
export class PdfFont {
  readonly ref: string | undefined;
  readonly dict: PDFDict;
  readonly subtype: string;
  readonly name: string;
  /** The font within a composite one. */
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly isComposite: boolean;
  readonly isSymbolic: boolean;
  readonly #file: PdfFile;
  #program: { readonly program?: FontProgram; readonly error?: string } | undefined;
  #encoding: SimpleEncoding | undefined;
  #cmap: CMap | undefined | null;
  #toUnicode: CMap | undefined | null;
  #widths: ((code: number) => number | undefined) | undefined;
  #cidToGlyph: Uint8Array | undefined | null;

  constructor(file: PdfFile, dict: PDFDict, ref: string | undefined) {
    this.#file = file;
    this.dict = dict;
    this.ref = ref;
    this.subtype = file.name(dict, 'Subtype') ?? '';
    this.name = file.name(dict, 'BaseFont') ?? file.name(dict, 'Name') ?? 'without a name';
    this.isComposite = this.subtype === 'Type0';
    this.descendant = this.isComposite ? file.asDict(file.array(dict, 'DescendantFonts')[0]) : undefined;
    this.descriptor = file.dict(this.descendant ?? dict, 'FontDescriptor');
    this.isSymbolic = ((this.descriptor === undefined ? 0 : (file.number(this.descriptor, 'Flags') ?? 0)) & SYMBOLIC) !== 0;
  }

  get isSubset(): boolean {
    return SUBSET.test(this.name);
  }

  /** The stream with the font itself. */
  get fontFile(): PDFRawStream | undefined {
    if (this.descriptor === undefined) return undefined;
    for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
      const found = this.#file.get(this.descriptor, key);
      if (found instanceof PDFRawStream) return found;
    }
    return undefined;
  }

  get program(): FontProgram | undefined {
    this.#program ??= this.#readProgram();
    return this.#program.program;
  }

  /** Why the font in the file cannot be read; undefined where it can, or there is none. */
  get error(): string | undefined {
    this.#program ??= this.#readProgram();
    return this.#program.error;
  }

  get trueType(): TrueTypeFont | undefined {
    return this.program instanceof TrueTypeFont && this.program.cff === undefined ? this.program : undefined;
  }

  get cff(): CffFont | undefined {
    return this.program instanceof CffFont ? this.program : this.program instanceof TrueTypeFont ? this.program.cff : undefined;
  }

  get encoding(): SimpleEncoding {
    this.#encoding ??= readEncoding(this.#file, this.dict);
    return this.#encoding;
  }

  /** The name of the map from codes to glyphs of a composite font, or of the one that lies in the file. */
  get cmapName(): string | undefined {
    const found = this.#file.get(this.dict, 'Encoding');
    return nameOf(found) ?? (found instanceof PDFRawStream ? this.#file.name(found.dict, 'CMapName') : undefined);
  }

  /** The map that lies in the file; undefined where it has a name alone. */
  get cmap(): CMap | undefined {
    if (this.#cmap === undefined) {
      const bytes = this.#file.stream(this.dict.get(ENCODING));
      this.#cmap = bytes === undefined ? null : new CMap(bytes);
    }
    return this.#cmap ?? undefined;
  }

  get toUnicode(): CMap | undefined {
    if (this.#toUnicode === undefined) {
      const bytes = this.#file.stream(this.dict.get(TO_UNICODE));
      this.#toUnicode = bytes === undefined ? null : new CMap(bytes);
    }
    return this.#toUnicode ?? undefined;
  }

  /** The character codes of a string; none where they cannot be told apart. */
  codesOf(bytes: string): readonly number[] {
    if (!this.isComposite) return Array.from(bytes, (byte) => byte.charCodeAt(0));
    const spaces = this.cmap?.codeSpaces ?? [];
    if (spaces.length > 0) return codesIn(bytes, spaces);
    if (!/^Identity|UCS2|UTF16/.test(this.cmapName ?? 'Identity')) return [];
    return Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1));
  }

  /** The number of a code in a composite font; undefined where only a reader's own map says so. */
  cidOf(code: number): number | undefined {
    if (this.cmap !== undefined) return this.cmap.cidOf(code) ?? (this.cmap.uses === undefined ? 0 : undefined);
    return /^Identity/.test(this.cmapName ?? '') ? code : undefined;
  }

  /** The name of the glyph of a code in a simple font. */
  glyphName(code: number): string | undefined {
    if (this.isComposite) return undefined;
    const program = this.program;
    const own = program instanceof Type1Font || program instanceof CffFont ? program.ownEncoding : undefined;
    const isTrueType = this.subtype === 'TrueType';
    const name = nameInEncoding(this.encoding, code, isTrueType || own === undefined ? 'standard' : 'own');
    return name ?? own?.get(code);
  }

  /**
   * The glyph of a code in the font itself: 0 is the box for what is missing, `none` that there is no such glyph;
   * undefined where this cannot be known.
   */
  glyphOf(code: number): number | 'none' | undefined {
    const { program } = this;
    if (program === undefined) return undefined;
    if (this.isComposite) return this.#glyphOfCid(this.cidOf(code));
    if (this.trueType !== undefined) return this.#trueTypeGlyph(this.trueType, code);
    const name = this.glyphName(code);
    return name === undefined ? undefined : (program.glyphNamed(name) ?? 'none');
  }

  /** The width of a code as the dictionary says, in thousandths. */
  widthOf(code: number): number | undefined {
    this.#widths ??= this.isComposite ? this.#compositeWidths() : this.#simpleWidths();
    const key = this.isComposite ? this.cidOf(code) : code;
    return key === undefined ? undefined : this.#widths(key);
  }

  /** The characters that a code stands for; undefined where nothing says so. */
  textOf(code: number): string | undefined {
    const mapped = this.toUnicode?.textOf(code);
    if (mapped !== undefined) return mapped;
    if (this.isComposite) return this.#hasKnownCollection ? '\ufffd' : undefined;
    const name = this.glyphName(code);
    if (name === undefined || (this.subtype === 'TrueType' && this.isSymbolic && this.encoding.kind === 'absent')) return undefined;
    return textOfGlyphName(name) ?? (SYMBOL_FONTS.test(this.name) ? '\ufffd' : undefined);
  }

  /** Is the character collection one of which every reader knows the characters? */
  get #hasKnownCollection(): boolean {
    if (collectionOf(this.cmapName ?? '') !== undefined) return true;
    const info = this.descendant === undefined ? undefined : this.#file.dict(this.descendant, 'CIDSystemInfo');
    return info !== undefined && ['GB1', 'CNS1', 'Japan1', 'Korea1'].includes(this.#file.string(info, 'Ordering') ?? '');
  }

  #readProgram(): { readonly program?: FontProgram; readonly error?: string } {
    const { fontFile } = this;
    if (fontFile === undefined) return {};
    const bytes = this.#file.stream(fontFile);
    if (bytes === undefined) return { error: 'a font program of which the bytes cannot be read' };
    try {
      const isBare = bytes[0] === 1 && bytes[1] === 0 && (bytes[2] ?? 0) >= 4;
      const isSfnt = (bytes[0] === 0 && bytes[1] === 1) || ['true', 'OTTO'].includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
      return { program: isSfnt ? new TrueTypeFont(bytes) : isBare ? new CffFont(bytes) : new Type1Font(bytes) };
    } catch (error) {
      if (error instanceof FontError) return { error: error.message };
      throw error;
    }
  }

  #glyphOfCid(cid: number | undefined): number | 'none' | undefined {
    if (cid === undefined) return undefined;
    const cff = this.cff;
    if (cff !== undefined && this.program?.kind === 'cff' && this.descendantType === 'CIDFontType0') return cff.glyphOfCid(cid) ?? 'none';
    const map = this.#cidToGlyphBytes();
    const glyph = map === undefined ? cid : (map[cid * 2] ?? 0) * 256 + (map[cid * 2 + 1] ?? 0);
    return glyph < (this.program?.glyphCount ?? 0) ? glyph : 'none';
  }

  get descendantType(): string | undefined {
    return this.descendant === undefined ? undefined : this.#file.name(this.descendant, 'Subtype');
  }

  #cidToGlyphBytes(): Uint8Array | undefined {
    if (this.#cidToGlyph === undefined) this.#cidToGlyph = (this.descendant && this.#file.stream(this.descendant.get(CID_TO_GID))) ?? null;
    return this.#cidToGlyph ?? undefined;
  }

  /** ISO 32000-1, 9.6.6.4. */
  #trueTypeGlyph(font: TrueTypeFont, code: number): number | 'none' {
    const known = (glyph: number) => (glyph > 0 && glyph < font.glyphCount ? glyph : undefined);
    if (this.encoding.kind !== 'absent' && !this.isSymbolic) {
      const name = this.glyphName(code) ?? '.notdef';
      if (name === '.notdef') return 0;
      const unicode = textOfGlyphName(name)?.codePointAt(0);
      const inUnicode = unicode === undefined ? undefined : known(font.cmap(3, 1)?.glyphOf(unicode) ?? font.cmap(0, 3)?.glyphOf(unicode) ?? 0);
      const macCode = standardNames().macRoman.indexOf(name);
      return inUnicode ?? (macCode < 0 ? undefined : known(font.cmap(1, 0)?.glyphOf(macCode) ?? 0)) ?? known(font.glyphNamed(name) ?? 0) ?? 'none';
    }
    const symbol = font.cmap(3, 0);
    const inSymbol = symbol === undefined ? undefined : [0, 0xf000, 0xf100, 0xf200].map((high) => symbol.glyphOf(high + code)).find((glyph) => glyph > 0);
    const other = font.cmap(1, 0) ?? font.cmaps[0];
    return inSymbol ?? known(other?.glyphOf(code) ?? 0) ?? 'none';
  }

  #simpleWidths(): (code: number) => number | undefined {
    const first = this.#file.number(this.dict, 'FirstChar') ?? 0;
    const widths = this.#file.array(this.dict, 'Widths').map((entry) => this.#file.resolve(entry));
    if (widths.length === 0) return () => undefined;
    const missing = (this.descriptor && this.#file.number(this.descriptor, 'MissingWidth')) ?? 0;
    return (code) => {
      const width = widths[code - first];
      return width instanceof PDFNumber ? width.asNumber() : missing;
    };
  }

  /** ISO 32000-1, 9.7.4.3: `first [width ...]`, or `first last width`. */
  #compositeWidths(): (cid: number) => number | undefined {
    const { descendant } = this;
    if (descendant === undefined) return () => undefined;
    const single = new Map<number, number>();
    const ranges: (readonly [number, number, number])[] = [];
    const entries = this.#file.array(descendant, 'W');
    const numberAt = (at: number) => {
      const found = this.#file.resolve(entries[at]);
      return found instanceof PDFNumber ? found.asNumber() : 0;
    };
    for (let at = 0; at + 1 < entries.length; ) {
      const list = listOf(this.#file, entries[at + 1]);
      list?.forEach((width, offset) => single.set(numberAt(at) + offset, width));
      if (list === undefined) ranges.push([numberAt(at), numberAt(at + 1), numberAt(at + 2)]);
      at += list === undefined ? 3 : 2;
    }
    const standard = this.#file.number(descendant, 'DW') ?? 1000;
    return (cid) => single.get(cid) ?? ranges.find(([first, last]) => first <= cid && cid <= last)?.[2] ?? standard;
  }
}

const SYMBOL_FONTS = /(?:^|\+)(?:Symbol|ZapfDingbats)$/;
const [ENCODING, TO_UNICODE, CID_TO_GID] = [PDFName.of('Encoding'), PDFName.of('ToUnicode'), PDFName.of('CIDToGIDMap')] as const;

function listOf(file: PdfFile, entry: PDFObject | undefined): readonly number[] | undefined {
  const found = file.resolve(entry);
  if (found === undefined || !('asArray' in found) || typeof found.asArray !== 'function') return undefined;
  return (found.asArray() as readonly PDFObject[]).map((item) => {
    const number = file.resolve(item);
    return number instanceof PDFNumber ? number.asNumber() : 0;
  });
}

function codesIn(bytes: string, spaces: CMap['codeSpaces']): readonly number[] {
  const codes: number[] = [];
  const shortest = Math.max(1, Math.min(...spaces.map((space) => space.bytes)));
  for (let at = 0; at < bytes.length; ) {
    let length = shortest;
    let code = 0;
    let read = 0;
    for (let size = 1; size <= 4 && at + size <= bytes.length; size += 1) {
      read = read * 256 + bytes.charCodeAt(at + size - 1);
      if (size === shortest) code = read;
      if (spaces.some((space) => space.bytes === size && space.low <= read && read <= space.high)) {
        [length, code] = [size, read];
        break;
      }
    }
    codes.push(code);
    at += length;
  }
  return codes;
}
