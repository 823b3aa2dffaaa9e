import { isName, type Operand, readOperators } from '../content/content-stream.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

interface CodeSpace extends Range {
  readonly bytes: number;
}

interface CidRange extends Range {
  readonly cid: number;
}

interface UnicodeRange extends Range {
  readonly text: string;
}

/** A character map of a font: from codes to glyphs, or to Unicode (ISO 32000-1, 9.7.5 and 9.10.3). */
export class CMap {
  /** How codes are told apart; none where the map does not say so. */
  readonly codeSpaces: readonly CodeSpace[];
  /** Vertical (1) or horizontal (0), as the map itself says. */
  readonly writingMode: number;
  /** The map that this one builds on. */
  readonly uses: string | undefined;
  readonly #cids: readonly CidRange[];
  readonly #texts = new Map<number, string>();
  readonly #ranges: UnicodeRange[] = [];

  constructor(bytes: Uint8Array) {
    const codeSpaces: CodeSpace[] = [];
    const cids: CidRange[] = [];
    let writingMode = 0;
    let uses: string | undefined;
    for (const { name, operands } of readOperators(bytes)) {
      const [first, second] = operands;
      if (name === 'endcodespacerange') {
        for (const [low, high] of chunks(operands, 2))
          if (typeof low === 'string') codeSpaces.push({ bytes: low.length, low: codeOf(low), high: codeOf(high) });
      } else if (name === 'endcidrange')
        for (const [low, high, cid] of chunks(operands, 3)) cids.push({ low: codeOf(low), high: codeOf(high), cid: Number(cid) });
      else if (name === 'endcidchar') for (const [code, cid] of chunks(operands, 2)) cids.push({ low: codeOf(code), high: codeOf(code), cid: Number(cid) });
      else if (name === 'endbfchar') for (const [code, text] of chunks(operands, 2)) this.#texts.set(codeOf(code), textOf(text));
      else if (name === 'endbfrange') for (const [low, high, to] of chunks(operands, 3)) this.#addRange(codeOf(low), codeOf(high), to);
      else if (name === 'def' && isName(first) && first.name === 'WMode' && typeof second === 'number') writingMode = second;
      else if (name === 'usecmap' && isName(operands.at(-1))) uses = (operands.at(-1) as { name: string }).name;
    }
    this.codeSpaces = codeSpaces;
    this.#cids = cids;
    this.writingMode = writingMode;
    this.uses = uses;
  }

  cidOf(code: number): number | undefined {
    const range = this.#cids.find(({ low, high }) => low <= code && code <= high);
    return range === undefined ? undefined : range.cid + code - range.low;
  }

  /** The largest glyph number that the map leads to. */
  get largestCid(): number {
    return this.#cids.reduce((largest, { low, high, cid }) => Math.max(largest, cid + high - low), 0);
  }

  /** The characters that a code stands for; undefined where the map does not say. */
  textOf(code: number): string | undefined {
    const known = this.#texts.get(code);
    if (known !== undefined) return known;
    const range = this.#ranges.find(({ low, high }) => low <= code && code <= high);
    return range === undefined ? undefined : following(range.text, code - range.low);
  }

  /** Does any code stand for one of these characters? */
  reaches(characters: readonly number[]): boolean {
    for (const text of this.#texts.values()) if (characters.some((character) => text.includes(String.fromCharCode(character)))) return true;
    return this.#ranges.some(({ low, high, text }) => {
      const from = text.charCodeAt(text.length - 1);
      const before = text.slice(0, -1);
      return characters.some((character) => before.includes(String.fromCharCode(character)) || (from <= character && character <= from + high - low));
    });
  }

  #addRange(low: number, high: number, to: Operand | undefined): void {
    if (Array.isArray(to)) {
      to.forEach((text, at) => {
        if (low + at <= high) this.#texts.set(low + at, textOf(text));
      });
    } else if (low === high) this.#texts.set(low, textOf(to));
    else this.#ranges.push({ low, high, text: textOf(to) });
  }
}

function* chunks(operands: readonly Operand[], size: number): Generator<readonly Operand[]> {
  for (let at = 0; at + size <= operands.length; at += size) yield operands.slice(at, at + size);
}

function codeOf(bytes: Operand | undefined): number {
  if (typeof bytes !== 'string') return 0;
  let code = 0;
  for (let at = 0; at < Math.min(bytes.length, 4); at += 1) code = code * 256 + bytes.charCodeAt(at);
  return code;
}

/** UTF-16 as bytes; a single byte stands for itself. */
function textOf(bytes: Operand | undefined): string {
  if (typeof bytes !== 'string') return '';
  if (bytes.length === 1) return bytes;
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}

function following(text: string, steps: number): string {
  return text === '' ? '' : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

/** The maps that every reader has (ISO 32000-1, 9.7.5.2, table 118). */
export const PREDEFINED_CMAPS: ReadonlySet<string> = new Set(
  `Identity-H Identity-V GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V
  B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V
  83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V
  UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H
  UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V`.split(/\s+/),
);

/** The character collection of each of them: registry Adobe, and the ordering. */
export function collectionOf(cmap: string): string | undefined {
  if (/^(?:GB|UniGB)/.test(cmap)) return 'GB1';
  if (/^(?:B5|HK|ETen|CNS|UniCNS)/.test(cmap)) return 'CNS1';
  if (/^(?:KSC|UniKS)/.test(cmap)) return 'Korea1';
  return /^Identity/.test(cmap) || !PREDEFINED_CMAPS.has(cmap) ? undefined : 'Japan1';
}
