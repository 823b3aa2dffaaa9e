/** Western digits in Arabic, as in all that a reader in the Netherlands compares a date with. */
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/**
 * A day in words: "14 april 2011".
 * @param day ISO 8601 calendar day: `2011-04-14`
 */
export function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
