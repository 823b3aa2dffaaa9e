/** Where an object is: at an offset in bytes, or in an object stream, at an index that counts from 0. */
export type Location = { readonly at: number } | { readonly inStream: number; readonly index: number };

const OFFSET_BYTES = 5;

/**
 * A cross-reference stream (ISO 32000-1, 7.5.8), which ends a file or a part of it.
 * @param entries by object number; those that follow each other in number are written as one section
 * @param trailer more entries of its dictionary, such as `/Root 3 0 R`
 * @param at offset of the stream itself
 */
export function xrefStream(id: number, at: number, entries: ReadonlyMap<number, Location>, trailer: string): Buffer {
  const all = new Map(entries).set(id, { at });
  const ids = [...all.keys()].sort((a, b) => a - b);
  const rows = Buffer.alloc(ids.length * (OFFSET_BYTES + 3));
  ids.forEach((entry, row) => {
    writeRow(rows, row * (OFFSET_BYTES + 3), all.get(entry) as Location);
  });
  const size = Math.max(...[(ids.at(-1) ?? 0) + 1]);
  const head = `${id} 0 obj\n<</Type/XRef/Size ${size}/W[1 ${OFFSET_BYTES} 2]/Index[${sections(ids)}]${trailer}/Length ${rows.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), rows, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

function writeRow(rows: Buffer, offset: number, location: Location): void {
  if ('at' in location) {
    rows.writeUInt8(1, offset);
    rows.writeUIntBE(location.at, offset + 1, OFFSET_BYTES);
  } else {
    rows.writeUInt8(2, offset);
    rows.writeUIntBE(location.inStream, offset + 1, OFFSET_BYTES);
    rows.writeUInt16BE(location.index, offset + 1 + OFFSET_BYTES);
  }
}

function sections(ids: readonly number[]): string {
  const starts: [number, number][] = [];
  for (const id of ids) {
    const last = starts.at(-1);
    if (last !== undefined && last[0] + last[1] === id) last[1] += 1;
    else starts.push([id, 1]);
  }
  return starts.map(([start, length]) => `${start} ${length}`).join(' ');
}
