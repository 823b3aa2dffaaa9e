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

const MONTHS = Array.from({ length: 12 }, (_, at) => `2001-${String(at + 1).padStart(2, '0')}-01`);

/** By language: its months as `longDate` writes them, and how to find a date in a text. */
const READERS = new Map<string, { readonly months: readonly string[]; readonly dates: RegExp }>();

function readerOf(language: string) {
  const known = READERS.get(language);
  if (known !== undefined) return known;
  const months = MONTHS.map((day) =>
    longDate(day, language)
      .replace(/^1 /, '')
      .replace(/ 2001$/, ''),
  );
  const reader = { months, dates: new RegExp(`(?<!\\d)(\\d{1,2})\\s(${months.join('|')})\\s(\\d{4})(?!\\d)`, 'giu') };
  READERS.set(language, reader);
  return reader;
}

/** A date that a text holds: where it stands, and its day as ISO 8601. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

/** The dates of a text that are written as `longDate` writes them, in their order. */
export function datesIn(text: string, language: string): readonly DateInText[] {
  const { months, dates } = readerOf(language);
  return [...text.matchAll(dates)].map(({ 0: found, 1: day = '', 2: name = '', 3: year = '', index }) => {
    const month = months.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase()) + 1;
    return { start: index, end: index + found.length, day: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` };
  });
}
