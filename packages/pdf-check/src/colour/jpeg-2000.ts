/** What the header of a JPEG 2000 picture says (ISO 15444-1, annex I). */
export interface Jpeg2000 {
  readonly channels: number;
  readonly depth: number;
  /** Its channels are not all of one depth. */
  readonly differs: boolean;
  readonly specifications: readonly { readonly method: number; readonly isBest: boolean; readonly space: number | undefined }[];
}

const HEADER = 'jp2h';

/** Undefined where the bytes are no JP2 file. */
export function readJpeg2000(bytes: Uint8Array): Jpeg2000 | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const header = [...boxes(view, 0, view.length)].find(({ type }) => type === HEADER);
  if (header === undefined) return undefined;
  const inner = [...boxes(view, header.from, header.to)];
  const image = inner.find(({ type, from, to }) => type === 'ihdr' && to - from >= 14);
  if (image === undefined) return undefined;
  const written = view.readUInt8(image.from + 10);
  return {
    channels: view.readUInt16BE(image.from + 8),
    depth: (written & 0x7f) + 1,
    differs: written === 255 || inner.some(({ type }) => type === 'bpcc'),
    specifications: inner
      .filter(({ type, from, to }) => type === 'colr' && to - from >= 3)
      .map(({ from, to }) => ({
        method: view.readUInt8(from),
        isBest: view.readUInt8(from + 2) === 1,
        space: view.readUInt8(from) === 1 && to - from >= 7 ? view.readUInt32BE(from + 3) : undefined,
      })),
  };
}

function* boxes(view: Buffer, start: number, end: number): Generator<{ readonly type: string; readonly from: number; readonly to: number }> {
  for (let at = start; at + 8 <= end; ) {
    const length = view.readUInt32BE(at);
    const isLong = length === 1 && at + 16 <= end;
    const size = length === 0 ? end - at : isLong ? Number(view.readBigUInt64BE(at + 8)) : length;
    if (size < 8) return;
    yield { type: view.toString('latin1', at + 4, at + 8), from: at + (isLong ? 16 : 8), to: Math.min(end, at + size) };
    at += size;
  }
}
