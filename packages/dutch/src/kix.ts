import type { PostalAddress } from '@aanreik/message';

/** What a block of 70 mm holds. */
const MAX_CHARACTERS = 14;

/**
 * What the KIX code of an address says: postcode, house number and, behind an X, its suffix, in capitals (PostNL).
 * @returns undefined for an address abroad, and for one that the code cannot say whole: half a code leads to the wrong
 * door
 */
export function kixContent({ postcode, houseNumber, houseNumberSuffix, country }: PostalAddress): string | undefined {
  if (country !== undefined || !/^\d{1,5}$/.test(houseNumber)) return undefined;
  const suffix = (houseNumberSuffix ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '');
  const content = `${postcode.replaceAll(/\s/g, '')}${houseNumber}${suffix === '' ? '' : `X${suffix}`}`;
  return /^\d{4}[A-Z]{2}/.test(content) && content.length <= MAX_CHARACTERS ? content : undefined;
}
