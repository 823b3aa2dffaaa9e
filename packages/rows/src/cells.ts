/** A row as it stood in the file, by column; what was empty is an empty text. */
export type Cells = Readonly<Record<string, string>>;

/**
 * What a cell cannot hold, such as a list of objects. Only an artifact's own columns have it, and its schema reads it.
 */
export type Nested = Readonly<Record<string, unknown>>;
