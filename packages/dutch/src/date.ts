const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * A day in words: "14 april 2011".
 * @param day ISO 8601 calendar day: `2011-04-14`
 */
export function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
