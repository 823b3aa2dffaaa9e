import { type Day, firstDayOf, lastDayOf, lastDayOfMonth, QUARTERS, type Quarter, workingDayFrom } from './days.ts';
import { figureOf } from './scheme-figures.ts';
import type { EntrepreneurYear } from './year.ts';

/** The returns of btw over a year on a day: which came, which should have come, and which are still to come. */
export interface VatReturns {
  /** Whether it is known which returns are expected. Where it is not, none is missed. */
  readonly isKnown: boolean;
  /** Without returns, as the kleineondernemersregeling holds for the business. */
  readonly isSmallBusiness: boolean;
  /**
   * Whether a return is asked of the business, none is in, and it is not known which were expected. Of a year of which
   * nothing is seen at all that is said elsewhere.
   */
  readonly isUnseen: boolean;
  readonly filed: readonly Quarter[];
  readonly missing: readonly Quarter[];
  /** Over quarters that are past, and of which the last day is still to come. */
  readonly toFile: readonly Quarter[];
}

export function vatReturnsOf(overview: EntrepreneurYear, date: Day): VatReturns {
  const { year, vat, incomeTax, facts, deadlines } = overview;
  const filed = QUARTERS.filter((quarter) => vat.some((one) => one.quarter === quarter && one.filed <= date));
  // Who files quarters, files all of them. Of who files none it is not said why: an exempt trade, or once a year.
  const isKnown = facts.usesSmallBusinessScheme === false || (facts.usesSmallBusinessScheme === undefined && vat.length > 0);
  const isSmallBusiness = facts.usesSmallBusinessScheme === true && vat.length === 0;
  const expected = isKnown ? QUARTERS.filter((quarter) => isActive(overview, quarter) && lastDayOf(year, quarter) < date) : [];
  const absent = expected.filter((quarter) => !filed.includes(quarter));
  const isPast = (quarter: Quarter) => workingDayFrom(vatDueDay(year, quarter)) < date;
  return {
    isKnown,
    isSmallBusiness,
    isUnseen:
      !isKnown && !isSmallBusiness && filed.length === 0 && incomeTax.some((one) => one.date <= date) && deadlines.some(({ what }) => what === 'vat-return'),
    filed,
    missing: absent.filter(isPast),
    toFile: absent.filter((quarter) => !isPast(quarter)),
  };
}

/** The last day for a return of btw, and for paying it, before a weekend moves it. */
export function vatDueDay(year: number, quarter: Quarter): Day {
  return lastDayOfMonth(year, quarter * 3 + figureOf('vatReturnMonths', year));
}

function isActive({ year, started, stopped }: EntrepreneurYear, quarter: Quarter): boolean {
  return (started === undefined || started <= lastDayOf(year, quarter)) && (stopped === undefined || stopped >= firstDayOf(year, quarter));
}
