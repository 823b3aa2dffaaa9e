/** Which way the lines of a text run. */
export type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The script that a language is usually written in: `Latn` for Dutch, `Arab` for Arabic (ISO 15924). */
export function scriptOf(language: string): string {
  const script = scripts.get(language) ?? new Intl.Locale(language).maximize().script ?? 'Latn';
  scripts.set(language, script);
  return script;
}

/** Looked up once a language: it is asked of every text of every message. */
const scripts = new Map<string, string>();

/** Which way a language runs. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/**
 * Around words that may run the other way, so that they do not change the order of what is beside them.
 * They run as their own first letter says (Unicode Standard Annex 9: first strong isolate).
 */
export const ISOLATE = '\u2068';
export const END_OF_ISOLATE = '\u2069';

/** A text that is set apart from what is around it: a phone number in an Arabic sentence. */
export function isolate(text: string): string {
  return `${ISOLATE}${text}${END_OF_ISOLATE}`;
}

/** A text without what sets its parts apart: for where it is alone. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
