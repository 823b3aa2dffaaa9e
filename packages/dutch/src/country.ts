const DUTCH_NAMES = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });
const THE_NETHERLANDS: ReadonlySet<string> = new Set(['', 'nl', 'nederland', 'the netherlands', 'netherlands']);

/**
 * The country to print below an address: undefined for the Netherlands, the Dutch name for a two-letter code, and else
 * what was given.
 * @throws {RangeError} for two letters that are no country
 */
export function printedCountry(value: string): string | undefined {
  if (THE_NETHERLANDS.has(value.toLowerCase())) return undefined;
  if (!/^[a-z]{2}$/i.test(value)) return value;
  const name = DUTCH_NAMES.of(value.toUpperCase());
  if (name === undefined) throw new RangeError(`'${value}' is no country code`);
  return name;
}
