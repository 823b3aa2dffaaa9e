import { createHmac, randomBytes } from 'node:crypto';

/**
 * What the ids in the messages of a run are made with: whoever lacks it cannot tell from an id whom or what it belongs
 * to. In hexadecimal.
 */
export type IdKey = string & { readonly [idKeyBrand]: true };

declare const idKeyBrand: unique symbol;

const BYTES = 32;

export function newIdKey(): IdKey {
  return randomBytes(BYTES).toString('hex') as IdKey;
}

/** A key as it was recorded. @throws {RangeError} when it is none */
export function toIdKey(text: string): IdKey {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError(`a key for ids is ${BYTES} bytes in hexadecimal`);
  return text as IdKey;
}

/**
 * An id for a message, of 32 hexadecimal digits: the same when a run is repeated with its key. It says nothing of its
 * recipient. Nothing of the message itself is in it, as one could then try which of all variants someone got.
 * @param purpose where it is used, so that one place cannot be matched with another
 */
export function opaqueId(key: IdKey, purpose: string, parts: readonly string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('hex')
    .slice(0, 32);
}
