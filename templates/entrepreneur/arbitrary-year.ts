import type { Artifact } from '@aanreik/compose';
import { QUARTERS } from './days.ts';
import { suggestionsFor } from './suggestions.ts';
import { vatDueDay } from './vat-returns.ts';
import type { EntrepreneurYear, YearData } from './year.ts';

type Arbitrary = NonNullable<Artifact<YearData>['arbitrary']>;
type Fc = Parameters<Arbitrary>[0];

const YEAR = 2025;
/** Nothing in these years happened later than this, so that a run of a day behind it can tell of them. */
const LAST = '2026-01-30';

const later = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const upToLast = (day: string) => (day > LAST ? LAST : day);
const inEuros = (cents: number) => cents / 100;

/** Years as the tax administration has them: quarters that may be missing, late, open or paid in part, assessments, and what is to come. */
export const arbitraryYear: Arbitrary = (fc) =>
  fc
    .record({
      started: fc.option(dayBetween(fc, '2023-01-01', '2025-12-31'), { nil: undefined }),
      stopped: fc.option(dayBetween(fc, '2025-01-01', LAST), { nil: undefined, freq: 6 }),
      vat: fc.subarray([...QUARTERS]).chain((quarters) => fc.tuple(...quarters.map((quarter) => vatOf(fc, quarter)))),
      incomeTax: fc.array(assessment(fc), { maxLength: 3 }),
      deadlines: fc.array(deadline(fc), { maxLength: 4 }),
      facts: factsOf(fc),
      bookkeeper: fc.boolean(),
    })
    .map(({ started, stopped, ...rest }) => ({
      overview: {
        year: YEAR,
        ...(started === undefined ? {} : { started }),
        ...(stopped === undefined || (started !== undefined && stopped < started) ? {} : { stopped }),
        ...rest,
        payments: paymentsOf(rest.vat, rest.incomeTax),
      },
    }));

/** Of those, the years to which a suggestion applies. */
export const arbitraryYearWithTip: Arbitrary = (fc) => arbitraryYear(fc).filter(({ overview }) => suggestionsFor(overview).length > 0);

function dayBetween(fc: Fc, first: string, last: string) {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return fc.integer({ min: 0, max: days }).map((some) => later(first, some));
}

/** In cents, the edges more often than chance would have it. */
function amount(fc: Fc, least: number) {
  return fc.oneof(fc.constantFrom(0, 1, 100, 123_456), fc.integer({ min: least, max: 500_000 })).map(inEuros);
}

/** How an amount is settled from a day on: in full, in part, or not. */
function settlement(fc: Fc) {
  return fc.record({ how: fc.constantFrom('in full', 'in full', 'in part', 'not'), days: fc.nat(60), part: fc.integer({ min: 1, max: 99 }) });
}

type Settlement = { readonly how: string; readonly days: number; readonly part: number };

function settled<One extends { readonly amount: number }>(one: One, from: string, { how, days, part }: Settlement) {
  if (how === 'in full') return { ...one, settled: upToLast(later(from, days)) };
  const open = Math.round(one.amount * part) / 100;
  return how === 'in part' && open > 0 && open < one.amount ? { ...one, open } : one;
}

function vatOf(fc: Fc, quarter: EntrepreneurYear['vat'][number]['quarter']) {
  return fc
    .record({ days: fc.integer({ min: -28, max: 40 }), amount: amount(fc, -200_000), settlement: settlement(fc) })
    .map(({ days, amount: owed, settlement: how }) => {
      const filed = upToLast(later(vatDueDay(YEAR, quarter), days));
      return settled({ quarter, filed, amount: owed }, filed, how);
    });
}

function assessment(fc: Fc) {
  return fc
    .record({
      year: fc.integer({ min: 2023, max: 2026 }),
      kind: fc.constantFrom('provisional', 'final'),
      date: dayBetween(fc, '2024-03-01', LAST),
      amount: amount(fc, -200_000),
      settlement: settlement(fc),
      due: fc.option(fc.integer({ min: 14, max: 60 }), { nil: undefined }),
    })
    .map(({ settlement: how, due, ...one }) => settled({ ...one, ...(due === undefined ? {} : { due: later(one.date, due) }) }, one.date, how));
}

function deadline(fc: Fc) {
  const what = fc.constantFrom('vat-return', 'income-tax-return', 'provisional-instalment', 'health-contribution');
  return fc.record({ date: dayBetween(fc, '2026-01-31', '2026-07-31'), what });
}

/** On and around the limits of the rules, and now and then unknown. */
function factsOf(fc: Fc) {
  const near = (...limits: readonly number[]) => fc.constantFrom(...limits.flatMap((limit) => [limit - 1, limit, limit + 1]));
  return fc.record(
    {
      turnover: fc.oneof(near(20_000), amount(fc, 0)),
      hours: fc.oneof(near(1225), fc.nat(2500)),
      investments: fc.oneof(near(450, 2400, 2900, 70_602, 398_236), amount(fc, 0)),
      usesSmallBusinessScheme: fc.boolean(),
      starterDeductions: fc.nat(4),
      provisionalProfit: fc.nat(60_000),
      expectedProfit: fc.nat(60_000),
      profitYear: fc.integer({ min: 2025, max: 2026 }),
    },
    { requiredKeys: [] },
  );
}

/** Each payment that the data speak of, in their order. */
function paymentsOf(vat: EntrepreneurYear['vat'], incomeTax: EntrepreneurYear['incomeTax']): EntrepreneurYear['payments'] {
  const all = [
    ...vat.map(({ filed: since, ...one }) => ({ ...one, since, what: 'vat' as const })),
    ...incomeTax.map(({ date: since, ...one }) => ({ ...one, since, what: 'income-tax' as const })),
  ];
  return all
    .flatMap(({ since, what, amount: owed, settled: day, open }) => {
      if (day !== undefined && owed !== 0) return [{ date: day, what, amount: owed }];
      return open === undefined ? [] : [{ date: since, what, amount: Math.round((owed - open) * 100) / 100 }];
    })
    .sort((one, other) => one.date.localeCompare(other.date));
}
