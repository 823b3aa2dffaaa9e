const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * An amount as a language writes it: "€ 1.240,50". Whole euros stand without cents where `whole` is asked for.
 * @param amount in euros; of one below zero, how it is said is a matter of wording, so that it is written without its
 * sign
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

/**
 * An amount as `euros` writes it, in whole cents, so that amounts can be added up; undefined where a text is no such
 * amount. A minus before it makes it less than zero.
 */
export function readCents(shown: string, language: string): number | undefined {
  const [group, mark] = language === 'en' ? [',', '.'] : ['.', ','];
  const [, sign, amount] = /^\s*(-|\u2212)?\s*€\s*([\d.,]+)\s*$/.exec(shown) ?? [];
  if (amount === undefined) return undefined;
  const [whole = '', cents = '00'] = amount.replaceAll(group, '').split(mark);
  const total = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(total) ? (sign === undefined ? total : -total) : undefined;
}
