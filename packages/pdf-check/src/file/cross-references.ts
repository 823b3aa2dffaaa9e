import { PDFArray, PDFContext, type PDFDict, PDFName, PDFNumber, PDFObjectParser, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from './decode-stream.ts';

/** What is wrong with how a file says where its objects are (ISO 32000-1, 7.5.4 and 7.5.8). */
export interface CrossReference {
  /** The file does not lead to a cross-reference at all. */
  readonly isMissing: boolean;
  /** How many entries lead to no object of that number. */
  readonly astray: number;
  /** How many objects have more than one space in their header, or no end of line around it. */
  readonly spacing: number;
  /** The word `xref` and the numbers below it are not set apart by one end of line. */
  readonly isLoose: boolean;
}

interface Counting {
  astray: number;
  spacing: number;
  isLoose: boolean;
}

/** Follows the cross-references of a file from its end back. A section that comes back is read once. */
export function readCrossReferences(bytes: Uint8Array): CrossReference {
  const counting: Counting = { astray: 0, spacing: 0, isLoose: false };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = Number(/^startxref[\0\t\n\f\r ]+(\d+)/.exec(text(file, file.lastIndexOf('startxref'), 40))?.[1] ?? Number.NaN);
  const seen = new Set<number>();
  const open = [start];
  let isMissing = false;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const before = Number.isInteger(at) && at >= 0 ? readSection(file, at, counting) : undefined;
    if (before === undefined) isMissing = true;
    else open.push(...before);
  }
  return { isMissing, ...counting };
}

function text(file: Buffer, at: number, length: number): string {
  return at < 0 ? '' : file.toString('latin1', at, at + length);
}

/** Reads one section; gives where the sections before it are, or undefined where there is none. */
function readSection(file: Buffer, at: number, counting: Counting): readonly number[] | undefined {
  const word = /^[\0\t\n\f\r ]*xref([\0\t\n\f\r ]*)\d/.exec(text(file, at, 64));
  if (word !== null) return readTable(file, at, word[1] ?? '', counting);
  return /^[\0\t\n\f\r ]*\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/.test(text(file, at, 64)) ? readStream(file, at, counting) : undefined;
}

const SUBSECTION = /[\0\t\n\f\r ]*(\d+) +(\d+)[\0\t\f\r ]*\n?/y;
const ENTRY = /(\d{10}) (\d{5}) ([nf])/;
const ENTRY_BYTES = 20;

function readTable(file: Buffer, at: number, space: string, counting: Counting): readonly number[] | undefined {
  if (!/^(?:\r\n|\r|\n)$/.test(space)) counting.isLoose = true;
  let from = file.indexOf('xref', at) + 'xref'.length;
  for (;;) {
    SUBSECTION.lastIndex = 0;
    const header = SUBSECTION.exec(text(file, from, 64));
    if (header === null) break;
    from += header[0].length;
    for (let entry = 0; entry < Number(header[2]); entry += 1) {
      const found = ENTRY.exec(text(file, from, ENTRY_BYTES));
      if (found === null) return undefined;
      if (found[3] === 'n') checkObject(file, Number(found[1]), Number(header[1]) + entry, counting);
      from += ENTRY_BYTES;
    }
  }
  const trailer = text(file, from, 4096);
  if (!/^[\0\t\n\f\r ]*trailer/.test(trailer)) return undefined;
  return [...trailer.slice(0, trailer.indexOf('startxref')).matchAll(/\/(?:Prev|XRefStm)\s+(\d+)/g)].map(([, offset]) => Number(offset));
}

/** Is the object of this number where it is said to be, and is its header set apart as PDF/A wants it? */
function checkObject(file: Buffer, at: number, number: number, counting: Counting): void {
  const header = /^[\0\t\n\f\r ]*(\d+)([\0\t\n\f\r ]+)\d+([\0\t\n\f\r ]+)obj([\0\t\n\f\r ]?)/.exec(text(file, at, 48));
  if (header === null || Number(header[1]) !== number) counting.astray += 1;
  else if (header[2]?.length !== 1 || header[3]?.length !== 1 || !/[\r\n]/.test(header[4] ?? '') || !/[\r\n]/.test(text(file, at - 1, 1)))
    counting.spacing += 1;
}

/** What an entry of a cross-reference stream is worth reading for. */
const IN_USE = 1;

function readStream(file: Buffer, at: number, counting: Counting): readonly number[] | undefined {
  const start = file.indexOf('obj', at) + 'obj'.length;
  let stream: unknown;
  try {
    stream = PDFObjectParser.forBytes(file.subarray(start), PDFContext.create()).parseObject();
  } catch {
    return undefined;
  }
  if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Type')) !== PDFName.of('XRef')) return undefined;
  const widths = numbersOf(stream.dict, 'W');
  const [kind = 0, second = 0, third = 0] = widths;
  const bytes = decodeStream(stream, { left: 1 << 26 });
  const size = kind + second + third;
  if (bytes === undefined || size < 1 || size > 32) return undefined;
  const [size0 = 0] = numbersOf(stream.dict, 'Size');
  const sections = numbersOf(stream.dict, 'Index');
  let from = 0;
  for (const [first, count] of pairs(sections.length === 0 ? [0, size0] : sections)) {
    for (let entry = 0; entry < count && from + size <= bytes.length; entry += 1, from += size) {
      const type = kind === 0 ? IN_USE : bytesToNumber(bytes, from, kind);
      if (type === IN_USE) checkObject(file, bytesToNumber(bytes, from + kind, second), first + entry, counting);
    }
  }
  return numbersOf(stream.dict, 'Prev');
}

function numbersOf(dict: PDFDict, key: string): readonly number[] {
  const found = dict.get(PDFName.of(key));
  if (found instanceof PDFNumber) return [found.asNumber()];
  return found instanceof PDFArray ? found.asArray().flatMap((entry) => (entry instanceof PDFNumber ? [entry.asNumber()] : [])) : [];
}

function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0] as const);
}

function bytesToNumber(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let byte = 0; byte < width; byte += 1) number = number * 256 + (bytes[at + byte] ?? 0);
  return number;
}
