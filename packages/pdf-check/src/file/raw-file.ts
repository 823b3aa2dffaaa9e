import { type CrossReference, readCrossReferences } from './cross-references.ts';

/** How a file is written, apart from what is in it. */
export interface RawFile {
  /** The first line, without its end. */
  readonly header: string;
  /** The bytes of the comment below the header, behind its `%`. */
  readonly comment: Uint8Array;
  /** Bytes behind the last end-of-file marker and the end of its line; undefined where there is no marker. */
  readonly trailing: number | undefined;
  readonly crossReferences: CrossReference;
}

const END = '%%EOF';

export function readRawFile(bytes: Uint8Array): RawFile {
  const head = latin1(bytes.subarray(0, 64));
  const [line = ''] = head.split(/\r\n|\r|\n/, 1);
  const below = head.slice(line.length).replace(/^(?:\r\n|\r|\n)/, '');
  const from = head.length - below.length + 1;
  const end = lastIndexOf(bytes, END);
  const rest = end < 0 ? undefined : latin1(bytes.subarray(end + END.length, end + END.length + 2)).match(/^(?:\r\n|\r|\n)?/)?.[0].length;
  return {
    header: line,
    comment: below.startsWith('%') ? bytes.subarray(from, from + 4) : new Uint8Array(),
    trailing: rest === undefined ? undefined : bytes.length - end - END.length - rest,
    crossReferences: readCrossReferences(bytes),
  };
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

export function lastIndexOf(bytes: Uint8Array, word: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(word, undefined, 'latin1');
}
