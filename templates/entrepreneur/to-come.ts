import { type Day, lastDayOf, lastDayOfMonth, QUARTERS, type Quarter, workingDayFrom } from './days.ts';
import { openOf, type YearLine } from './lines.ts';
import { knownFigure } from './scheme-figures.ts';
import { type VatReturns, vatDueDay } from './vat-returns.ts';
import type { EntrepreneurYear } from './year.ts';

/** Something that is still to come, with its day. */
export interface ToCome {
  readonly what:
    | 'vat-return'
    | 'vat-payment'
    | 'provisional-payment'
    | 'final-payment'
    | 'income-tax-return'
    | 'provisional-instalment'
    | 'health-contribution';
  readonly date: Day;
  /** The last day of a time that begins on `date`. */
  readonly until?: Day;
  /** The tax year, where it is known. */
  readonly year?: number;
  readonly quarter?: Quarter;
  /** Of a payment: what is open, in euros. */
  readonly amount?: number;
}

/**
 * What is to come on or after a day: what the data say, and what follows from the year though the data do not say it.
 * In the order of their days.
 */
export function toComeOf(overview: EntrepreneurYear, date: Day, lines: readonly YearLine[], { filed, toFile }: VatReturns): readonly ToCome[] {
  const told = overview.deadlines.filter((deadline) => deadline.date >= date).map(toComeFrom);
  const openVat = lines.flatMap((line) => (line.of === 'vat' && line.standing === 'open' && !line.isLate ? [line] : []));
  const mine = ({ year, quarter }: ToCome) => (year === overview.year ? quarter : undefined);
  const isTold = (quarter: Quarter) => told.some((one) => one.what === 'vat-return' && mine(one) === quarter);
  const day = (quarter: Quarter) => {
    const due = vatDueDay(overview.year, quarter);
    return due < date ? workingDayFrom(due) : due;
  };
  const follows = (quarter: Quarter) => ({ date: day(quarter), year: overview.year, quarter });
  const bills = billsToPay(lines);
  return [
    ...told.flatMap((one) => {
      // An instalment that is the last day of a bill is in the list as that bill, with what is open of it.
      if (one.what === 'provisional-instalment' && bills.some((bill) => bill.what === 'provisional-payment' && isOfOneDay(bill, one))) return [];
      // A return that came in is no longer to come, though its btw may be.
      const quarter = one.what === 'vat-return' ? mine(one) : undefined;
      if (quarter === undefined || !filed.includes(quarter)) return [one];
      return openVat.filter((line) => line.quarter === quarter).map((line) => ({ ...one, what: 'vat-payment' as const, amount: openOf(line) }));
    }),
    ...toFile.filter((quarter) => !isTold(quarter)).map((quarter) => ({ what: 'vat-return' as const, ...follows(quarter) })),
    ...openVat.filter(({ quarter }) => !isTold(quarter)).map((line) => ({ what: 'vat-payment' as const, ...follows(line.quarter), amount: openOf(line) })),
    ...bills,
  ].sort((one, other) => one.date.localeCompare(other.date));
}

/** Assessments that are open and have a last day that is not past. */
function billsToPay(lines: readonly YearLine[]): readonly ToCome[] {
  return lines.flatMap((line) =>
    line.of === 'vat' || line.standing !== 'open' || line.due === undefined || line.isLate
      ? []
      : [{ what: `${line.of}-payment` as const, date: line.due, year: line.year, amount: openOf(line) }],
  );
}

function isOfOneDay(one: ToCome, other: ToCome): boolean {
  return one.date === other.date && one.year === other.year;
}

function toComeFrom({ date, what, year }: EntrepreneurYear['deadlines'][number]): ToCome {
  switch (what) {
    case 'vat-return': {
      const period = periodDueOn(date);
      return { what, date, ...(period === undefined ? (year === undefined ? {} : { year }) : period) };
    }
    case 'income-tax-return': {
      const taxYear = year ?? Number(date.slice(0, 4)) - 1;
      const months = knownFigure('incomeTaxReturnMonths', taxYear);
      const until = months === undefined ? undefined : lastDayOfMonth(taxYear + 1, months);
      return { what, date, year: taxYear, ...(until !== undefined && until > date ? { until } : {}) };
    }
    case 'provisional-instalment':
    case 'health-contribution':
      return { what, date, ...(year === undefined ? {} : { year }) };
  }
}

/** The quarter whose return can fall due on a day: from its end to the last day of its term. */
function periodDueOn(date: Day): { readonly year: number; readonly quarter: Quarter } | undefined {
  const thisYear = Number(date.slice(0, 4));
  for (const year of [thisYear - 1, thisYear])
    for (const quarter of QUARTERS) if (date > lastDayOf(year, quarter) && date <= workingDayFrom(vatDueDay(year, quarter))) return { year, quarter };
  return undefined;
}
