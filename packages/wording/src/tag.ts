import type { ReadingLevel } from '@aanreik/message';

/**
 * The language tag of a catalogue: BCP 47 with a private-use part for reading levels, so that translation tools accept
 * it. B1 is the plain catalogue of a language: `nl`; the others stand beside it: `nl-x-a2`, `nl-x-b2`.
 */
export function languageTag(language: string, level: ReadingLevel): string {
  return level === 'B1' ? language : `${language}-x-${level.toLowerCase()}`;
}

/** What the name of a wording file may be. */
export const LANGUAGE_TAG = /^[a-z]{2}(-x-(a2|b2))?$/;

/** The language of a tag: `nl` for `nl-x-a2`. */
export function languageOfTag(tag: string): string {
  return tag.slice(0, 2);
}
