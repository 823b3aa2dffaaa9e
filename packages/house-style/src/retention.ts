import type { Sending } from './sends.ts';

type Retention = Sending['retention'];

/**
 * How long data are kept, as a text says it: "6 maanden". Digits are those of an address or a phone number, in each
 * language.
 */
export function retentionIn(retention: Retention, language: string): string {
  const { count, unit } = partsOf(retention);
  const key = `${language} ${unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format.format(count);
}

/** Made once: to make one takes longer than to compose a text. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * The first day of which data are still kept on the day of a message, both ISO 8601: what came earlier is erased, as the
 * messages say. Where time runs from the message itself, nothing is.
 */
export function keptFrom(retention: Retention, date: string): string {
  if (retention.from === 'message') return '0000-01-01';
  const { count, unit } = partsOf(retention);
  const day = new Date(`${date}T00:00:00Z`);
  const months = day.getUTCFullYear() * 12 + day.getUTCMonth() - (unit === 'year' ? count * 12 : count);
  const [year, month] = [Math.floor(months / 12), months % 12];
  // Of a month without such a day the last one.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last))).toISOString().slice(0, 10);
}

function partsOf(retention: Retention): { readonly count: number; readonly unit: 'month' | 'year' } {
  return 'months' in retention ? { count: retention.months, unit: 'month' } : { count: retention.years, unit: 'year' };
}
