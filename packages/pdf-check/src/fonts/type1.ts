import { latin1 } from '../file/raw-file.ts';
import { FontError, type FontProgram } from './font-program.ts';

const [EEXEC_KEY, CHARSTRING_KEY] = [55_665, 4330];

interface Glyph {
  readonly name: string;
  readonly code: Uint8Array;
}

/** A Type 1 font (Adobe Type 1 Font Format, 1990): its glyphs by name, and how wide they are. */
export class Type1Font implements FontProgram {
  readonly kind = 'type1';
  readonly glyphCount: number;
  readonly glyphNames: readonly string[];
  /** The name of each code in the encoding of the font itself; undefined where it is the standard one. */
  readonly ownEncoding: ReadonlyMap<number, string> | undefined;
  readonly #glyphs: readonly Glyph[];
  readonly #byName: ReadonlyMap<string, number>;
  readonly #scale: number;

  /** @throws {FontError} where it has no glyphs that can be read */
  constructor(file: Uint8Array) {
    const bytes = withoutSegments(file);
    const text = latin1(bytes);
    const start = /eexec[\t\n\r ]+/.exec(text);
    if (start === null) throw new FontError('bytes that are no Type 1 font');
    const clear = text.slice(0, start.index);
    const locked = latin1(decrypt(unhexed(bytes.subarray(start.index + start[0].length)), EEXEC_KEY, 4));
    const skipped = Number(/\/lenIV\s+(-?\d+)/.exec(locked)?.[1] ?? 4);
    this.#glyphs = readGlyphs(locked, skipped);
    if (this.#glyphs.length === 0) throw new FontError('a Type 1 font without glyphs');
    this.glyphCount = this.#glyphs.length;
    this.glyphNames = this.#glyphs.map(({ name }) => name);
    this.#byName = new Map(this.glyphNames.map((name, glyph) => [name, glyph] as const));
    this.#scale = Number(/\/FontMatrix\s*\[\s*([\d.eE+-]+)/.exec(clear)?.[1] ?? 0.001) * 1000;
    this.ownEncoding = /\/Encoding\s+StandardEncoding/.test(clear)
      ? undefined
      : new Map([...clear.matchAll(/dup\s+(\d+)\s*\/(\S+)\s+put/g)].map(([, code, name]) => [Number(code), name ?? ''] as const));
  }

  widthOf = (glyph: number): number | undefined => {
    const width = sideBearingWidth(this.#glyphs[glyph]?.code ?? new Uint8Array());
    return width === undefined ? undefined : width * this.#scale;
  };

  glyphNamed = (name: string): number | undefined => this.#byName.get(name);

  hasOutline = (glyph: number): boolean => glyph < this.glyphCount;
}

/** Takes the headers of a PFB file out. */
function withoutSegments(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; bytes[at] === 0x80 && (bytes[at + 1] === 1 || bytes[at + 1] === 2); ) {
    const length = (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0) * 256 + (bytes[at + 4] ?? 0) * 65_536 + (bytes[at + 5] ?? 0) * 16_777_216;
    parts.push(bytes.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return parts.length === 0 ? bytes : Buffer.concat(parts);
}

/** The locked part may be written in hexadecimal. */
function unhexed(bytes: Uint8Array): Uint8Array {
  const start = latin1(bytes.subarray(0, 4));
  return /^[0-9A-Fa-f]{4}$/.test(start) ? Buffer.from(latin1(bytes).replace(/[^0-9A-Fa-f]/g, ''), 'hex') : bytes;
}

function decrypt(bytes: Uint8Array, start: number, skipped: number): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let key = start;
  bytes.forEach((byte, at) => {
    out[at] = byte ^ (key >> 8);
    key = ((byte + key) * 52_845 + 22_719) & 0xffff;
  });
  return out.subarray(skipped);
}

function readGlyphs(text: string, skipped: number): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const entry = /\/(\S+)\s+(\d+)\s+\S+ /g;
  entry.lastIndex = Math.max(0, text.indexOf('/CharStrings'));
  if (entry.lastIndex > 0) entry.lastIndex += '/CharStrings'.length;
  for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
    const length = Number(found[2]);
    const from = found.index + found[0].length;
    const code = Buffer.from(text.slice(from, from + length), 'latin1');
    glyphs.push({ name: found[1] ?? '', code: skipped < 0 ? code : decrypt(code, CHARSTRING_KEY, skipped) });
    entry.lastIndex = from + length;
  }
  return glyphs;
}

/** A glyph begins with its side bearing and its width: `hsbw`, or `sbw`. */
function sideBearingWidth(code: Uint8Array): number | undefined {
  const stack: number[] = [];
  for (let at = 0; at < Math.min(code.length, 64); ) {
    const byte = code[at] ?? 0;
    const next = code[at + 1] ?? 0;
    if (byte === 13) return stack[1];
    if (byte === 12) {
      if (next === 7) return stack[2];
      if (next !== 12) return undefined;
      const [over = 1, under = 0] = [stack.pop(), stack.pop()];
      stack.push(under / over);
      at += 2;
    } else if (byte >= 32 && byte <= 246) {
      stack.push(byte - 139);
      at += 1;
    } else if (byte >= 247 && byte <= 254) {
      stack.push(byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108);
      at += 2;
    } else if (byte === 255) {
      stack.push((next << 24) | ((code[at + 2] ?? 0) << 16) | ((code[at + 3] ?? 0) << 8) | (code[at + 4] ?? 0));
      at += 5;
    } else return undefined;
  }
  return undefined;
}
