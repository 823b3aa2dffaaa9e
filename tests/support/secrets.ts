import type { HouseStyle } from '@aanreik/house-style';

/** The segments by any name that they go by, in English and in Dutch, however it is written. */
export const SEGMENT_NAMES =
  /trusting|follower|self[\W_]*reliant|cautious|help[\W_]*seeker|vertrouwende|\bvolger|zorgvuldige|zelfred|voorzichtige|hulpzoek|segment/i;

/** The reading levels. */
export const LEVEL_NAMES = /\b(?:A2|B1|B2)\b|leesniveau|taalniveau|reading[\W_]*level/i;

/**
 * Kinds of arrears, and what one calls having them. The link to help with saving energy is none of them: who has no
 * arrears gets it too.
 */
export const ARREARS =
  /\b(?:rent|health|energy|water|huur|verhuurder|zorgverzeker\w*|energie(?!coach)\w*|achterstand\w*|arrears|schuld\w*|debts?|rekening(?:en)?|bills?)\b/i;

/** A row of a recipient file. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** What of a row says who it is, as a message writes it. Shared values are the same text in two rows. */
export function valuesOf({
  id = '',
  initials,
  firstName,
  prefix,
  surname,
  organisation,
  street = '',
  houseNumber = '',
  postcode,
  email,
  phone,
}: Cells): readonly string[] {
  const joined = (...parts: readonly (string | undefined)[]) =>
    parts
      .map((part) => part?.trim() ?? '')
      .filter((part) => part !== '')
      .join(' ');
  const number = phone?.replaceAll(/\D/g, '') ?? '';
  const place = postcode?.replaceAll(/\s/g, '') ?? '';
  return [
    id,
    joined(firstName, prefix, surname),
    joined(initials, prefix, surname),
    organisation ?? '',
    joined(street, houseNumber),
    ...(/^\d{4}[A-Z]{2}$/i.test(place) ? [place, `${place.slice(0, 4)} ${place.slice(4)}`] : []),
    email ?? '',
    phone ?? '',
    ...(number === '' ? [] : [number, `+31${number.replace(/^0/, '')}`]),
  ].filter((value) => value !== '');
}

/** What says who the others in a file are, without what a recipient, or the sender, shares with them. */
export function valuesOfOthers(rows: readonly Cells[], own: Cells, { letter, contact }: HouseStyle): readonly string[] {
  const shared = [...valuesOf(own), letter.returnAddress, JSON.stringify(contact)];
  return [...new Set(rows.flatMap(valuesOf))].filter((value) => !shared.some((one) => one.includes(value)));
}
