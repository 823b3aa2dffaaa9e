import { constants, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, type PDFObject, type PDFRawStream } from '@cantoo/pdf-lib';

/** What a stream of a letter never reaches; a few bytes of Flate can say gigabytes. */
const MOST_BYTES = 1 << 26;

/** Filters of which the bytes are a picture. */
const PICTURES: ReadonlySet<string> = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode']);

/**
 * The bytes of a stream behind its filters; undefined where they cannot be read. Those of a picture stay as they are.
 * @param budget how many bytes may come out of all streams together
 */
export function decodeStream(stream: PDFRawStream, budget: { left: number }): Uint8Array | undefined {
  const filters = namesOf(stream.dict.lookup(PDFName.of('Filter')));
  if (filters.some((filter) => PICTURES.has(filter))) return stream.contents;
  try {
    const bytes = filters.length === 1 && filters[0] === 'FlateDecode' ? inflate(stream, budget) : decodePDFRawStream(stream).decode();
    budget.left -= bytes.length;
    return budget.left < 0 ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** A filter may stand alone or in an array. */
function namesOf(filter: PDFObject | undefined): readonly string[] {
  if (filter instanceof PDFName) return [filter.decodeText()];
  return filter instanceof PDFArray ? filter.asArray().flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : [])) : [];
}

function inflate({ dict, contents }: PDFRawStream, budget: { left: number }): Uint8Array {
  const maxOutputLength = Math.max(1, Math.min(MOST_BYTES, budget.left));
  const bytes = inflateSync(contents, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
  const found = dict.lookup(PDFName.of('DecodeParms'));
  const parameters = found instanceof PDFArray && found.size() === 1 ? found.lookup(0) : found;
  return parameters instanceof PDFDict ? unpredict(bytes, parameters) : bytes;
}

/** Takes a PNG predictor off (ISO 32000-1, 7.4.4.4). */
function unpredict(bytes: Uint8Array, parameters: PDFDict): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const found = parameters.lookup(PDFName.of(key));
    return found !== undefined && 'asNumber' in found && typeof found.asNumber === 'function' ? Number(found.asNumber()) : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const step = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8));
  const width = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8) * number('Columns', 1)) / 8));
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    const from = row * (width + 1) + 1;
    const to = row * width;
    for (let at = 0; at < width; at += 1) {
      const left = at < step ? 0 : (out[to + at - step] ?? 0);
      const above = row === 0 ? 0 : (out[to + at - width] ?? 0);
      const corner = row === 0 || at < step ? 0 : (out[to + at - width - step] ?? 0);
      out[to + at] = (bytes[from + at] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}
