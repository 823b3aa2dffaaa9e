import { deflateSync } from 'node:zlib';
import { type Location, xrefStream } from './xref-stream.ts';

/** Begins every file. The second line shows programs that move files that this is not text. */
export const HEADER = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

/** What is the same in all files that follow: their beginning, byte for byte. */
export interface Packed {
  readonly bytes: Buffer;
  /** Offset of its cross-reference stream. */
  readonly xrefAt: number;
  /** The first number that no object has. */
  readonly nextId: number;
}

/**
 * Packs finished objects into the beginning of a file: streams as they are, the rest in one compressed object stream
 * (ISO 32000-1, 7.5.7).
 * @param nextId the first number that no object has
 */
export function pack(objects: ReadonlyMap<number, Buffer>, nextId: number, trailer: string): Packed {
  const chunks: Buffer[] = [HEADER];
  const locations = new Map<number, Location>();
  let at = HEADER.length;
  const add = (id: number, bytes: Buffer) => {
    locations.set(id, { at });
    chunks.push(bytes);
    at += bytes.length;
  };
  const small: [number, Buffer][] = [];
  for (const [id, bytes] of objects) {
    if (bytes.subarray(-24).includes('endstream')) add(id, bytes);
    else small.push([id, bodyOf(bytes)]);
  }
  const inStream = nextId;
  small.forEach(([id], index) => {
    locations.set(id, { inStream, index });
  });
  add(inStream, objectStream(inStream, small));
  const xrefAt = at;
  chunks.push(xrefStream(inStream + 1, at, locations, trailer));
  return { bytes: Buffer.concat(chunks), xrefAt, nextId: inStream + 2 };
}

function bodyOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf('obj\n') + 4, bytes.lastIndexOf('endobj'));
}

function objectStream(id: number, small: readonly (readonly [number, Buffer])[]): Buffer {
  const index: string[] = [];
  let offset = 0;
  for (const [inner, bytes] of small) {
    index.push(`${inner} ${offset}`);
    offset += bytes.length;
  }
  const first = `${index.join(' ')}\n`;
  const body = deflateSync(Buffer.concat([Buffer.from(first, 'latin1'), ...small.map(([, bytes]) => bytes)]), { level: 9 });
  const head = `${id} 0 obj\n<</Type/ObjStm/N ${small.length}/First ${first.length}/Filter/FlateDecode/Length ${body.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
