import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const NAMES = [
  'smallBusinessTurnover',
  'smallBusinessWeeks',
  'hours',
  'starterDeductions',
  'starterYears',
  'investments',
  'investmentsMost',
  'investmentsEach',
  'profitDifference',
  'vatReturnMonths',
  'incomeTaxReturnMonths',
  'finalAssessmentWeeks',
] as const;

export type FigureName = (typeof NAMES)[number];

const figure = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  /** The first day on which it held. */
  from: z.iso.date(),
  /** The last tax year that it is for, where it is known to change; absent where no end is known. */
  lastYear: z.int().optional(),
  /** The last day on which a message may rest on it: from then on someone has to look whether it still holds. */
  validUntil: z.iso.date(),
  source: z.string().min(1),
});

const FIGURES = z.record(z.enum(NAMES), z.array(figure).min(1)).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'scheme-figures.json'), 'utf8')));

/** A figure of a Dutch scheme or of tax law, as scheme-figures.json has it. */
export interface SchemeFigure {
  readonly id: FigureName;
  readonly value: number;
  readonly unit: string;
  readonly from: string;
  readonly lastYear?: number | undefined;
  readonly validUntil: string;
  readonly source: string;
}

/**
 * All figures that these artifacts rest on: next year is another entry behind the last of a list, and overviews of
 * earlier years keep theirs.
 */
export const SCHEME_FIGURES: readonly SchemeFigure[] = NAMES.flatMap((id) => FIGURES[id].map((one) => ({ id, ...one })));

/**
 * The figure of a tax year: the last that began in it or before.
 * @throws {RangeError} where none is known for that year
 */
export function figureOf(name: FigureName, year: number): number {
  const found = knownFigure(name, year);
  if (found === undefined) throw new RangeError(`scheme-figures.json has no ${name} for ${year}`);
  return found;
}

/** Whether every figure is known for a tax year. */
export function hasFigures(year: number): boolean {
  return NAMES.every((name) => knownFigure(name, year) !== undefined);
}

/** As above; undefined where none is known for that year. */
export function knownFigure(name: FigureName, year: number): number | undefined {
  const last = FIGURES[name]
    .filter(({ from }) => from <= `${year}-12-31`)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1);
  return last?.lastYear !== undefined && last.lastYear < year ? undefined : last?.value;
}
