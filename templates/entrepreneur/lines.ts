import { addWeeks, type Day, type Quarter, workingDayFrom } from './days.ts';
import { knownFigure } from './scheme-figures.ts';
import { vatDueDay } from './vat-returns.ts';
import type { EntrepreneurYear } from './year.ts';

/** A return or an assessment: one row of a table. */
export type YearLine = VatLine | AssessmentLine;

interface Standing {
  readonly date: Day;
  /** In full, in euros, zero or more: which way it goes is its standing. */
  readonly amount: number;
  /** Of what is open: the part that is paid. In euros, and less than the amount. */
  readonly paid?: number;
  readonly standing: 'paid' | 'refunded' | 'open' | 'coming' | 'zero';
  /** The last day to pay what is open, where that is known. */
  readonly due?: Day;
  readonly isLate: boolean;
}

export interface VatLine extends Standing {
  readonly of: 'vat';
  readonly year: number;
  readonly quarter: Quarter;
}

export interface AssessmentLine extends Standing {
  readonly of: 'provisional' | 'final';
  /** The tax year. */
  readonly year: number;
}

/** What is still to be paid of a row, in euros; zero where it is not open. */
export function openOf({ amount, paid = 0, standing }: YearLine): number {
  return standing === 'open' ? Math.round((amount - paid) * 100) / 100 : 0;
}

/** What is paid of a row, in euros, be it all or a part. */
export function paidOf({ amount, paid = 0, standing }: YearLine): number {
  return standing === 'paid' ? amount : paid;
}

/** The rows of a year on a day: returns by quarter, then assessments by date. What is dated later is not there yet. */
export function linesOf({ year, vat, incomeTax }: EntrepreneurYear, date: Day): readonly YearLine[] {
  return [
    ...vat
      .filter(({ filed }) => filed <= date)
      .sort((one, other) => one.quarter - other.quarter)
      .map(({ quarter, filed, ...owed }): VatLine => ({ of: 'vat', year, quarter, ...standingOf(owed, filed, vatDueDay(year, quarter), date) })),
    ...incomeTax
      .filter((assessment) => assessment.date <= date)
      .sort((one, other) => one.date.localeCompare(other.date))
      .map(
        (assessment): AssessmentLine => ({
          of: assessment.kind,
          year: assessment.year,
          ...standingOf(assessment, assessment.date, dueOf(assessment), date),
        }),
      ),
  ];
}

interface Owed {
  readonly amount: number;
  readonly settled?: string | undefined;
  readonly open?: number | undefined;
}

function standingOf({ amount, settled, open = amount }: Owed, date: Day, due: Day | undefined, today: Day): Standing {
  const isSettled = settled !== undefined && settled <= today;
  const plain = { date, isLate: false };
  if (amount === 0) return { ...plain, amount: 0, standing: 'zero' };
  if (amount < 0) return { ...plain, amount: -amount, standing: isSettled ? 'refunded' : 'coming' };
  if (isSettled) return { ...plain, amount, standing: 'paid' };
  const paid = Math.round((amount - open) * 100) / 100;
  return { date, amount, ...(paid > 0 ? { paid } : {}), standing: 'open', ...dueBy(due, today) };
}

/**
 * A last day in a weekend is only said to be the working day behind it once it is past: until then people know it by
 * its date.
 */
function dueBy(due: Day | undefined, today: Day): Pick<Standing, 'due' | 'isLate'> {
  if (due === undefined) return { isLate: false };
  const last = workingDayFrom(due);
  return last < today ? { due, isLate: true } : { due: due < today ? last : due, isLate: false };
}

/**
 * Of a provisional assessment that does not say, nobody can tell: it is paid in parts, over the months that are left of
 * its year.
 */
function dueOf({ kind, date, due }: EntrepreneurYear['incomeTax'][number]): Day | undefined {
  const weeks = knownFigure('finalAssessmentWeeks', Number(date.slice(0, 4)));
  return due !== undefined || kind === 'provisional' || weeks === undefined ? due : addWeeks(date, weeks);
}
