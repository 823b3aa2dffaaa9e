/** What the header of an ICC profile says (ISO 15076-1, 7.2). */
export interface Profile {
  readonly deviceClass: string;
  readonly space: string;
  readonly version: number;
  /** How many numbers a colour takes; undefined for a space that PDF does not take. */
  readonly components: number | undefined;
}

const COMPONENTS: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, 'Lab ': 3, CMYK: 4 };
const HEADER_BYTES = 128;

/** Undefined where the bytes are no profile, or one that is cut off. */
export function readProfile(bytes: Uint8Array | undefined): Profile | undefined {
  if (bytes === undefined || bytes.length < HEADER_BYTES) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tag = (at: number) => view.toString('latin1', at, at + 4);
  if (tag(36) !== 'acsp' || view.readUInt32BE(0) > bytes.length) return undefined;
  return { deviceClass: tag(12), space: tag(16), version: view.readUInt8(8), components: COMPONENTS[tag(16)] };
}
