/**
 * The reading levels that wording is written at. B1 is the plain catalogue of a language; the others are kept beside
 * it.
 */
export const READING_LEVELS = ['A2', 'B1', 'B2'] as const;

export type ReadingLevel = (typeof READING_LEVELS)[number];

/** What a recipient gets for whom no level is known: most Dutch public bodies write at B1. */
export const DEFAULT_READING_LEVEL: ReadingLevel = 'B1';
