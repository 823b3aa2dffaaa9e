import { InvalidArgumentError } from 'commander';

/** @throws {InvalidArgumentError} for all but a whole number of 1 or more */
export function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It takes a whole number of 1 or more.');
  return count;
}

/** @throws {InvalidArgumentError} for all but a calendar day, ISO 8601 */
export function readDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It takes a day as 2026-11-23.');
  return value;
}
