import fc, { type Arbitrary } from 'fast-check';

const DAY = 86_400_000;

/** A day so many days later, ISO 8601. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days on and around some days, and any day from a year before the first to a year behind the last. */
export function daysAround(days: readonly string[]): Arbitrary<string> {
  const sorted = [...new Set(days)].sort();
  const [first = '2026-01-31'] = sorted;
  const last = sorted.at(-1) ?? first;
  const length = (Date.parse(last) - Date.parse(first)) / DAY;
  const near = fc.tuple(fc.constantFrom(...(sorted.length === 0 ? [first] : sorted)), fc.integer({ min: -2, max: 2 }));
  const any = fc.integer({ min: -366, max: length + 366 });
  return fc.oneof(
    { arbitrary: near.map(([day, days]) => shifted(day, days)), weight: 2 },
    any.map((days) => shifted(first, days)),
  );
}
