import type { PostalAddress } from '@aanreik/message';

/** PostNL prints at most six lines behind a window; more do not fit. */
export const MAX_ADDRESS_LINES = 6;

/** Two spaces stand between postcode and town (PostNL, addressing tips), hard ones so that no renderer folds them. */
const POSTCODE_GAP = '\u00a0\u00a0';

/**
 * An address as PostNL asks for it: street and number, postcode and TOWN, and the COUNTRY where it is not the
 * Netherlands. The addressee's lines go before it.
 */
export function addressLines(address: PostalAddress): readonly string[] {
  const street = [address.street, address.houseNumber, address.houseNumberSuffix].filter(Boolean).join(' ');
  const town = address.town.toLocaleUpperCase('nl');
  if (address.country === undefined) return [street, `${address.postcode}${POSTCODE_GAP}${town}`];
  return [street, `${address.postcode} ${town}`, address.country.toLocaleUpperCase('nl')];
}
