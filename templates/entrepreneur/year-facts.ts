import type { Day } from './days.ts';
import { linesOf, openOf, paidOf, type YearLine } from './lines.ts';
import { type ToCome, toComeOf } from './to-come.ts';
import { type VatReturns, vatDueDay, vatReturnsOf } from './vat-returns.ts';
import type { EntrepreneurYear } from './year.ts';

/**
 * What is known of an entrepreneur's year on a day. Everything that a message says of the year is said from these: what
 * a total adds up, a table shows, and what is dated after the day has not happened yet.
 */
export interface YearFacts {
  readonly year: number;
  readonly lines: readonly YearLine[];
  readonly totals: Readonly<Record<'paid' | 'refunded' | 'open' | 'coming' | 'late', number>>;
  readonly returns: VatReturns;
  readonly inOrder: readonly InOrder[];
  readonly toCome: readonly ToCome[];
  /** Up to the day, each with its tax year where that is known. */
  readonly payments: EntrepreneurYear['payments'];
  /**
   * The day on which the business began, where that was in this year; on which it ended, where that was before the day.
   */
  readonly began?: Day;
  readonly stopped?: Day;
}

export type InOrder =
  | { readonly what: 'final-settled' | 'provisional-settled' | 'final-made' | 'provisional-made'; readonly years: readonly number[] }
  | { readonly what: 'vat-on-time' | 'vat-filed' | 'vat-some' | 'vat-nothing-open' | 'small-business' | 'coming' | 'nothing-open' };

/** @param date the day that the message bears, ISO 8601 */
export function yearFacts(overview: EntrepreneurYear, date: Day): YearFacts {
  const lines = linesOf(overview, date);
  const returns = vatReturnsOf(overview, date);
  const sum = (part: (line: YearLine) => number) => cents(lines.reduce((total, line) => total + part(line), 0));
  const totals = {
    paid: sum(paidOf),
    refunded: sum(({ standing, amount }) => (standing === 'refunded' ? amount : 0)),
    open: sum(openOf),
    coming: sum(({ standing, amount }) => (standing === 'coming' ? amount : 0)),
    late: sum((line) => (line.isLate ? openOf(line) : 0)),
  };
  const { started, stopped } = overview;
  return {
    year: overview.year,
    lines,
    totals,
    returns,
    inOrder: inOrderOf(overview, lines, returns),
    toCome: toComeOf(overview, date, lines, returns),
    payments: paymentsOf(overview, date),
    ...(started?.startsWith(String(overview.year)) && started <= date ? { began: started } : {}),
    ...(stopped !== undefined && stopped <= date ? { stopped } : {}),
  };
}

/** A payment that does not say for which year it was is known by the return or the assessment that it settled. */
function paymentsOf({ payments, vat, incomeTax, year }: EntrepreneurYear, date: Day): EntrepreneurYear['payments'] {
  const settled = [
    ...vat.map((one) => ({ ...one, year, what: 'vat' as const })),
    ...incomeTax.map((one) => ({ settled: one.settled, amount: one.amount, year: one.year, what: 'income-tax' as const })),
  ];
  return payments
    .filter((payment) => payment.date <= date)
    .map((payment) => {
      const years = settled.filter((one) => one.what === payment.what && one.settled === payment.date && one.amount === payment.amount).map((one) => one.year);
      const [known] = new Set(years).size === 1 ? years : [];
      return payment.year === undefined && known !== undefined ? { ...payment, year: known } : payment;
    });
}

/** What is in order, and known to be. What is not known is not said: then the list may be empty. */
function inOrderOf(overview: EntrepreneurYear, lines: readonly YearLine[], returns: VatReturns): readonly InOrder[] {
  const isOpen = ({ standing }: YearLine) => standing === 'open' || standing === 'coming';
  const said: readonly InOrder[] = [
    ...vatInOrder(overview, returns, lines.filter(({ of }) => of === 'vat').some(isOpen)),
    ...assessmentsInOrder(lines, isOpen),
    ...(returns.isSmallBusiness ? [{ what: 'small-business' } as const] : []),
    ...(lines.some(({ standing }) => standing === 'coming') ? [{ what: 'coming' } as const] : []),
  ];
  if (said.length > 0) return said;
  if (lines.length === 0) return returns.missing.length === 0 ? [{ what: 'nothing-open' }] : [];
  return [...made(lines, 'final'), ...made(lines, 'provisional')];
}

function vatInOrder({ year, vat }: EntrepreneurYear, { filed, missing, isKnown }: VatReturns, isSomeOpen: boolean): readonly InOrder[] {
  if (filed.length === 0) return [];
  // A text names the first month and the last: then there is none that is left out between them.
  const hasGap = (filed.at(-1) ?? 0) - (filed[0] ?? 0) >= filed.length;
  if (!isKnown || hasGap || missing.length > 0) return [{ what: 'vat-some' }];
  const isOnTime = vat.every(({ quarter, filed: day }) => !filed.includes(quarter) || day <= vatDueDay(year, quarter));
  return [{ what: isOnTime ? 'vat-on-time' : 'vat-filed' }, ...(isSomeOpen ? [] : [{ what: 'vat-nothing-open' } as const])];
}

/**
 * By tax year: a year is in order where nothing of it is open. What is provisional is not final, however well it was
 * paid.
 */
function assessmentsInOrder(lines: readonly YearLine[], isOpen: (line: YearLine) => boolean): readonly InOrder[] {
  const settled = yearsOf(lines, 'final', 'provisional').filter((year) => !lines.some((line) => line.of !== 'vat' && line.year === year && isOpen(line)));
  const final = yearsOf(lines, 'final');
  return [
    ...withYears(
      'final-settled',
      settled.filter((year) => final.includes(year)),
    ),
    ...withYears(
      'provisional-settled',
      settled.filter((year) => !final.includes(year)),
    ),
  ];
}

function made(lines: readonly YearLine[], kind: 'final' | 'provisional'): readonly InOrder[] {
  return withYears(`${kind}-made`, yearsOf(lines, kind));
}

function withYears(what: 'final-settled' | 'provisional-settled' | 'final-made' | 'provisional-made', years: readonly number[]): readonly InOrder[] {
  return years.length === 0 ? [] : [{ what, years }];
}

function yearsOf(lines: readonly YearLine[], ...kinds: readonly YearLine['of'][]): readonly number[] {
  return [...new Set(lines.filter(({ of }) => kinds.includes(of)).map(({ year }) => year))].sort();
}

/** In euros, without what adding fractions leaves behind. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
