const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * An amount as a language writes it: "€ 1.240,50". Whole euros stand without cents where `whole` is asked for.
 * @param amount in euros; of one below zero, how it is said is a matter of wording, so that it is written without its sign
 */
export function euros(amount: number, language: string, { whole = false } = {}): string {
  return formatIn(language, whole).format(Math.abs(amount));
}

/** Made once a language, as making one takes longer than an amount. */
const formats = new Map<string, Intl.NumberFormat>();

function formatIn(language: string, whole: boolean): Intl.NumberFormat {
  const key = `${language} ${whole}`;
  const digits = whole ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const made = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language] ?? language, { style: 'currency', currency: 'EUR', ...digits });
  formats.set(key, made);
  return made;
}
