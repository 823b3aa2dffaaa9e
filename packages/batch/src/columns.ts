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

/** A row as it stood in the file, by column; what was empty is an empty text. */
export type Cells = Readonly<Record<string, string>>;

/** What a cell cannot hold, such as a list of objects. Only an artifact's own columns have it, and its schema reads it. */
export type Nested = Readonly<Record<string, unknown>>;
