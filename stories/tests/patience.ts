/** How long a letter may take on a busy machine, in ms. */
export const PATIENCE = { timeout: 90_000 };
