/** Days of the calendar as `2025-04-30`, which sort as they follow each other. */
export type Day = string;

export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

export function firstDayOf(year: number, quarter: Quarter): Day {
  return dayOf(year, quarter * 3 - 3, 1);
}

export function lastDayOf(year: number, quarter: Quarter): Day {
  return lastDayOfMonth(year, quarter * 3);
}

/** The last day of a month. @param month counted from 1; of a next year where above 12 */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 0);
}

export function addWeeks(day: Day, weeks: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayOf(year, month - 1, date + weeks * 7);
}

/**
 * The day itself, or the Monday behind a weekend: then a term ends that would end on a Saturday or Sunday (Algemene
 * termijnenwet, article 1).
 */
export function workingDayFrom(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return dayOf(year, month - 1, date + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
}

/** A quarter in months: "juli-september 2025". */
export function quarterInMonths(year: number, quarter: Quarter, language: string): string {
  return `${monthName(quarter * 3 - 2, language)}-${monthName(quarter * 3, language)} ${year}`;
}

/** @param month from 1 to 12 */
export function monthName(month: number, language: string): string {
  const names = monthNames.get(language) ?? namesOfMonths(language);
  monthNames.set(language, names);
  return names[month - 1] ?? '';
}

/** By language: to make a format takes longer than all else of a sentence. */
const monthNames = new Map<string, readonly string[]>();

function namesOfMonths(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2025, at, 1))));
}

function dayOf(year: number, monthFromZero: number, day: number): Day {
  return new Date(Date.UTC(year, monthFromZero, day)).toISOString().slice(0, 10);
}
