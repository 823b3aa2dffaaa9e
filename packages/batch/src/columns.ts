/** The columns that every recipient file may have; an artifact adds its own. */
export const RECIPIENT_COLUMNS = [
  'id',
  'initials',
  'firstName',
  'prefix',
  'surname',
  'salutation',
  'organisation',
  'street',
  'houseNumber',
  'houseNumberSuffix',
  'postcode',
  'town',
  'country',
  'email',
  'phone',
  'segment',
  'level',
  'language',
  'largePrint',
] as const;

export type RecipientColumn = (typeof RECIPIENT_COLUMNS)[number];
