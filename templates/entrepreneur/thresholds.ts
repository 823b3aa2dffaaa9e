import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const NAMES = ['smallBusinessTurnover', 'hours', 'starterDeductions', 'starterYears', 'investments', 'investmentsMost', 'profitDifference'] as const;

export type ThresholdName = (typeof NAMES)[number];

const threshold = z.strictObject({ value: z.number(), unit: z.string().min(1), from: z.iso.date(), source: z.string().min(1) });

/**
 * Limits of rules, each with the day from which it holds and where it stands. A new year is another entry behind the last of a list in thresholds.json:
 * overviews of earlier years keep theirs.
 */
export const THRESHOLDS = z
  .record(z.enum(NAMES), z.array(threshold).min(1))
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'thresholds.json'), 'utf8')));

/** The first year of which every limit is known. */
export const FIRST_YEAR = Math.max(
  ...NAMES.map((name) =>
    Number(
      THRESHOLDS[name]
        .map(({ from }) => from)
        .sort()[0]
        ?.slice(0, 4),
    ),
  ),
);

/**
 * The limit that holds in a year: the last that began in it or before.
 * @throws {RangeError} when none did
 */
export function limitOf(name: ThresholdName, year: number): number {
  const found = THRESHOLDS[name]
    .filter(({ from }) => from <= `${year}-12-31`)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1);
  if (found === undefined) throw new RangeError(`thresholds.json has no ${name} for ${year}`);
  return found.value;
}
