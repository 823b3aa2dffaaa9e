import type { Artifact } from '@aanreik/compose';
import { type EntrepreneurYear, type YearData, yearColumns } from './year.ts';

type FastCheck = Parameters<NonNullable<Artifact<YearData>['arbitrary']>>[0];

/** A year, and the day on which it is known so. */
interface KnownYear {
  readonly data: YearData;
  readonly date: string;
}

const YEAR = 2025;
const DAY = 86_400_000;

/**
 * Years that an entrepreneur can have, as they are known on a day: what was done was done before it, and what is to
 * come is behind it. Days lie on and around the last days of returns, where what is said changes. Amounts are often
 * equal, zero, or a cent.
 */
export function arbitraryKnownYear(fc: FastCheck) {
  const turns = ['2025-02-01', '2025-04-30', '2025-07-31', '2025-10-31', '2025-12-31', '2026-01-12', '2026-01-31', '2026-02-02', '2026-04-30', '2026-07-01'];
  const near = fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 2 })).map(([day, days]) => shifted(day, days));
  const isTrue = fc.boolean();
  const amount = fc.oneof(fc.constantFrom(0, 0.01, -0.01, 740, 580.5, -310), fc.integer({ min: -50_000, max: 900_000 }).map(inEuros));
  const share = fc.constantFrom(0, 0, 0.25, 0.5);
  const back = fc.integer({ min: 0, max: 400 });
  const owed = fc.record({ amount, share, isSettled: isTrue, ago: back, settledAgo: back });
  const made = fc.record({
    date: near,
    quarters: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4), { maxLength: 4 }),
    vat: fc.array(owed, { minLength: 4, maxLength: 4 }),
    filesInTerm: isTrue,
    incomeTax: fc.array(fc.record({ owed, year: fc.constantFrom(2023, 2024, 2025), isFinal: isTrue, dueIn: fc.option(fc.integer({ min: -60, max: 60 })) }), {
      maxLength: 3,
    }),
    deadlines: fc.array(
      fc.record({
        what: fc.constantFrom('vat-return', 'income-tax-return', 'provisional-instalment', 'health-contribution'),
        day: fc.oneof(fc.constantFrom('2026-01-31', '2026-03-01', '2026-04-30'), near),
        year: fc.option(fc.constantFrom(2025, 2026)),
      }),
      { maxLength: 4 },
    ),
    started: fc.option(fc.constantFrom('2021-03-01', '2024-06-01', '2025-04-01', '2025-05-01')),
    stopped: fc.option(fc.constantFrom('2025-03-31', '2025-06-30', '2025-12-31')),
    bookkeeper: isTrue,
    facts: fc.record(
      {
        turnover: fc.constantFrom(0, 19_999.99, 20_000, 20_000.01),
        hours: fc.constantFrom(1224, 1225),
        investments: fc.constantFrom(2900, 2900.01, 392_230, 392_230.01),
        usesSmallBusinessScheme: isTrue,
        starterDeductions: fc.constantFrom(0, 2, 3),
        provisionalProfit: fc.constantFrom(10_000, 15_000),
        expectedProfit: fc.constantFrom(10_000, 14_999.99, 15_000, 20_000),
        profitYear: fc.constantFrom(2025, 2026),
      },
      { requiredKeys: [] },
    ),
  });
  return made.map(({ date, quarters, vat, filesInTerm, incomeTax, deadlines, started, stopped, bookkeeper, facts }): KnownYear => {
    type Made = (typeof vat)[number];
    const settled = ({ amount: whole, share: paid, isSettled, settledAgo }: Made) =>
      isSettled ? { settled: shifted(date, -settledAgo) } : whole > 1 && paid > 0 ? { open: Math.round(whole * paid * 100) / 100 } : {};
    const returns = quarters.flatMap((quarter, at): EntrepreneurYear['vat'] => {
      const one = vat[at];
      const end = new Date(Date.UTC(YEAR, quarter * 3, 0)).toISOString().slice(0, 10);
      if (one === undefined || end >= date) return [];
      const filed = filesInTerm ? shifted(end, Math.min(25, between(end, date))) : shifted(date, -one.ago);
      return [{ quarter: quarter as 1 | 2 | 3 | 4, filed, amount: one.amount, ...settled(one) }];
    });
    const assessments = incomeTax.map(({ owed: one, year, isFinal, dueIn }): EntrepreneurYear['incomeTax'][number] => ({
      year,
      kind: isFinal ? 'final' : 'provisional',
      date: shifted(date, -one.ago),
      amount: one.amount,
      ...settled(one),
      ...(dueIn === null ? {} : { due: shifted(date, dueIn) }),
    }));
    const payments = returns.flatMap(({ settled: day, amount: whole }) =>
      day === undefined || whole === 0 ? [] : [{ date: day, what: 'vat' as const, amount: whole }],
    );
    const overview = {
      year: YEAR,
      ...(started === null || started > date ? {} : { started }),
      ...(stopped === null || stopped > date ? {} : { stopped }),
      vat: returns,
      incomeTax: assessments,
      payments,
      deadlines: deadlines.filter(({ day }) => day >= date).map(({ what, day, year }) => ({ date: day, what, ...(year === null ? {} : { year }) })),
      facts,
      bookkeeper,
    };
    return { data: yearColumns.parse({ overview }), date };
  });
}

export const arbitraryYear: NonNullable<Artifact<YearData>['arbitrary']> = (fc) => arbitraryKnownYear(fc).map(({ data }) => data);

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function between(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY;
}

function inEuros(cents: number): number {
  return cents / 100;
}
