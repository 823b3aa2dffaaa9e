import { createHash } from 'node:crypto';

/** A text as it is in its file: one text, or a list of them. A list is one value: approved and changed as a whole. */
export type TextValue = string | readonly string[];

/** In bytes: 128 bits, so that nobody finds another text with the same hash by chance or by trying. */
const KEPT = 16;

/** What a hash looks like: base64url, 22 characters. */
export const TEXT_HASH = /^[A-Za-z0-9_-]{22}$/;

/**
 * The hash that an approval holds of a text: over its exact characters, and over where it is, so that an approval of
 * one text can be moved to no other key, file or artifact.
 * @param file below the folder of templates: `next-steps/wording/nl.json`
 */
export function textHash(file: string, key: string, value: TextValue): string {
  const held = JSON.stringify([file, key, value]);
  return createHash('sha256').update(held).digest().subarray(0, KEPT).toString('base64url');
}
