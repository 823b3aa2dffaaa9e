/** Western digits in Arabic, as in all that a reader in the Netherlands compares a date with. */
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/**
 * A day in words: "14 april 2011".
 * @param day ISO 8601 calendar day: `2011-04-14`
 */
export function longDate(day: string, language: string): string {
  return formatIn(language).format(new Date(`${day}T00:00:00Z`));
}

/** Made once a language: making one takes longer than all else in a message. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const made =
    formats.get(language) ?? new Intl.DateTimeFormat(LOCALES[language] ?? language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}
