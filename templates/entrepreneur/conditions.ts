import type { Occasion } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import type { Fields } from '@aanreik/message';
import { monthName, type Quarter, quarterInMonths } from './days.ts';
import { figureOf } from './scheme-figures.ts';
import { suggestionsFor } from './suggestions.ts';
import type { YearData } from './year.ts';
import { type InOrder, type YearFacts, yearFacts } from './year-facts.ts';

/** Conditions for the wording. */
export function conditionsOf({ overview }: YearData, { date }: Pick<Occasion, 'date'>) {
  const facts = yearFacts(overview, date);
  const { totals, returns } = facts;
  const tips = tipsOf(overview);
  return {
    open: totals.open > 0,
    late: totals.late > 0,
    partLate: totals.late > 0 && totals.late < totals.open,
    missing: returns.missing.length > 0,
    attention: needsAttention(facts),
    calm: !needsAttention(facts) && (returns.isKnown || returns.isSmallBusiness),
    began: facts.began !== undefined,
    stopped: facts.stopped !== undefined,
    bookkeeper: overview.bookkeeper && facts.payments.length > 0,
    tips: tips.length > 0,
    moreProfit: (overview.facts.expectedProfit ?? 0) > (overview.facts.provisionalProfit ?? 0),
    profitYear: overview.facts.profitYear !== undefined,
  };
}

/** Whether something is open or missing: then no message says that there is nothing to do. */
export function needsAttention({ totals, returns }: YearFacts): boolean {
  return totals.open > 0 || returns.missing.length > 0 || returns.isUnseen;
}

/** Suggestions that may be left without any consequence: how to pay is said with what is to be paid. */
export function tipsOf(overview: YearData['overview']) {
  return suggestionsFor(overview).filter((name) => name !== 'payment-plan');
}

/**
 * Values for the wording; figures are those of the year, so that a new year is a change of scheme-figures.json alone.
 */
export function fieldsOf({ overview }: YearData, language: string, { date }: Pick<Occasion, 'date'>): Fields {
  const facts = yearFacts(overview, date);
  const { totals, returns, began, stopped } = facts;
  const { year } = overview;
  const list = (items: readonly string[]) => listOf(items, language);
  const whole = (amount: number) => euros(amount, language, { whole: true });
  return {
    'overview.year': String(year),
    'overview.open': euros(totals.open, language),
    'overview.late': euros(totals.late, language),
    'overview.coming': euros(totals.coming, language),
    ...(began === undefined ? {} : { 'overview.began': longDate(began, language) }),
    ...(stopped === undefined ? {} : { 'overview.stopped': longDate(stopped, language) }),
    ...(returns.filed.length === 0 ? {} : vatFields(year, returns.filed, language)),
    ...(returns.missing.length === 0 ? {} : { 'vat.missing': list(returns.missing.map((quarter) => quarterInMonths(year, quarter, language))) }),
    ...Object.fromEntries(facts.inOrder.flatMap((one) => ('years' in one ? [[YEARS_FIELD[one.what], list(one.years.map(String))]] : []))),
    ...(overview.facts.profitYear === undefined ? {} : { 'profit.year': String(overview.facts.profitYear) }),
    'limit.turnover': whole(figureOf('smallBusinessTurnover', year)),
    'limit.weeks': String(figureOf('smallBusinessWeeks', year)),
    'limit.investments': whole(figureOf('investments', year)),
    'limit.each': whole(figureOf('investmentsEach', year)),
    'limit.hours': figureOf('hours', year).toLocaleString(language),
    'limit.times': String(figureOf('starterDeductions', year)),
  };
}

const YEARS_FIELD = {
  'final-made': 'years.finalMade',
  'provisional-made': 'years.provisionalMade',
  'final-settled': 'years.finalSettled',
  'provisional-settled': 'years.provisionalSettled',
} as const satisfies Record<Extract<InOrder, { years: unknown }>['what'], string>;

function vatFields(year: number, filed: readonly Quarter[], language: string): Fields {
  const [first, last] = [filed[0] ?? 1, filed.at(-1) ?? 4];
  return {
    'vat.from': monthName(first * 3 - 2, language),
    'vat.until': monthName(last * 3, language),
    'vat.filed': listOf(
      filed.map((quarter) => quarterInMonths(year, quarter, language)),
      language,
    ),
  };
}

function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
