import type { EntrepreneurYear, YearData } from './year.ts';

const YEAR = 2025;

/** As they are known on 12 January 2026, the day of the demo. */
const DEADLINES: EntrepreneurYear['deadlines'] = [
  { date: '2026-01-31', what: 'vat-return' },
  { date: '2026-02-28', what: 'provisional-instalment', year: 2026 },
  { date: '2026-03-01', what: 'income-tax-return' },
];

const FILED = { 1: '2025-04-24', 2: '2025-07-25', 3: '2025-10-22', 4: '2026-01-08' } as const;
const SETTLED = { 1: '2025-04-28', 2: '2025-07-28', 3: '2025-10-28', 4: '2026-01-09' } as const;

type Vat = EntrepreneurYear['vat'];

/**
 * Returns of btw from the first quarter on; what is below zero came back. @param open quarters that are not settled yet
 */
function quarters(amounts: readonly number[], { from = 1, open = [] }: { readonly from?: number; readonly open?: readonly number[] } = {}): Vat {
  return amounts.map((amount, at) => {
    const quarter = (from + at) as 1 | 2 | 3 | 4;
    return { quarter, filed: FILED[quarter], amount, ...(open.includes(quarter) ? {} : { settled: SETTLED[quarter] }) };
  });
}

/** The payments that returns and assessments in full led to; for which year, follows from those. */
function paymentsOf({ vat, incomeTax }: Pick<EntrepreneurYear, 'vat' | 'incomeTax'>): EntrepreneurYear['payments'] {
  const settled = <What extends 'vat' | 'income-tax'>(what: What, all: readonly { readonly settled?: string | undefined; readonly amount: number }[]) =>
    all.flatMap(({ settled: date, amount }) => (date === undefined || amount === 0 ? [] : [{ date, what, amount }]));
  return [...settled('vat', vat), ...settled('income-tax', incomeTax)].sort((one, other) => one.date.localeCompare(other.date));
}

function yearOf(over: Partial<EntrepreneurYear>): YearData {
  const vat = over.vat ?? quarters([740, 580.5, 810.25]);
  const incomeTax = over.incomeTax ?? [];
  return { overview: { year: YEAR, vat, incomeTax, payments: paymentsOf({ vat, incomeTax }), deadlines: DEADLINES, facts: {}, bookkeeper: false, ...over } };
}

const FINAL = { year: 2024, kind: 'final', date: '2025-06-20', amount: -412, settled: '2025-07-04' } as const;

/**
 * A year of payments in parts: four of btw, and by month those of two provisional assessments and of one that may be
 * paid in parts.
 */
function fortyPayments(): EntrepreneurYear['payments'] {
  const monthly = (what: 'income-tax' | 'health-contribution', year: number, day: number, amounts: readonly number[], from: number) =>
    amounts.map((amount, at) => ({ date: `2025-${String(from + at).padStart(2, '0')}-${day}`, what, amount, year }));
  const times = (amount: number, count: number) => Array.from({ length: count }, () => amount);
  return [
    { date: '2025-01-28', what: 'vat' as const, amount: 2310, year: 2024 },
    ...paymentsOf({ vat: quarters([2140, 1980.5, 2410.25]), incomeTax: [] }),
    ...monthly('income-tax', 2025, 27, times(450, 11), 2),
    ...monthly('health-contribution', 2025, 27, times(160, 11), 2),
    ...monthly('income-tax', 2023, 15, times(125, 12), 1),
    { date: '2025-08-20', what: 'health-contribution' as const, amount: 91, year: 2023 },
    { date: '2025-09-22', what: 'health-contribution' as const, amount: 90, year: 2023 },
  ].sort((one, other) => one.date.localeCompare(other.date));
}

/**
 * Entrepreneurs by what is special about their year: they show every text of the artifacts for entrepreneurs. In Dutch,
 * as staff choose them by name.
 */
export const entrepreneurs = {
  'alles in orde, één tip': yearOf({ incomeTax: [FINAL], facts: { turnover: 18_400, usesSmallBusinessScheme: false } }),
  'niets te melden': yearOf({ vat: [], deadlines: [] }),
  'veertig betalingen, met boekhouder': yearOf({
    vat: quarters([2140, 1980.5, 2410.25]),
    incomeTax: [
      { year: 2025, kind: 'provisional', date: '2025-01-20', amount: 4950, settled: '2025-12-27' },
      { year: 2023, kind: 'final', date: '2024-11-22', amount: 1500, settled: '2025-12-15' },
    ],
    payments: fortyPayments(),
    bookkeeper: true,
  }),
  'alleen teruggaven': yearOf({ vat: quarters([-310, -220.75, -405, -128.4], { open: [4] }), incomeTax: [FINAL] }),
  'eerste jaar': yearOf({
    started: '2025-05-01',
    vat: quarters([240, 515], { from: 2 }),
    incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-08-20', amount: 900, settled: '2025-12-01' }],
    facts: { hours: 1300, starterDeductions: 0, investments: 4200 },
  }),
  'gestopt in juni': yearOf({
    stopped: '2025-06-30',
    vat: quarters([820, 0], { open: [2] }),
    deadlines: [{ date: '2026-03-01', what: 'income-tax-return' }],
  }),
  'te laat, en nog niet alles betaald': yearOf({
    vat: quarters([900, 760, 840], { open: [3] }).map((quarter) => (quarter.quarter === 3 ? { ...quarter, filed: '2025-11-20' } : quarter)),
    incomeTax: [{ year: 2024, kind: 'final', date: '2025-12-22', amount: 1350 }],
    deadlines: [...DEADLINES, { date: '2026-03-31', what: 'health-contribution', year: 2025 }],
  }),
  'alleen een voorlopige aanslag, nog open': yearOf({ vat: [], incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-10-10', amount: 640 }] }),
  'alleen een aanslag, te laat': yearOf({ vat: [], incomeTax: [{ year: 2024, kind: 'final', date: '2025-09-10', amount: 1350, open: 350 }], deadlines: [] }),
  'een aangifte ontbreekt': yearOf({ vat: quarters([600, 540, 610]).filter(({ quarter }) => quarter !== 2) }),
  'met de kleineondernemersregeling': yearOf({
    vat: [],
    facts: { turnover: 9800, usesSmallBusinessScheme: true },
    deadlines: [{ date: '2026-03-01', what: 'income-tax-return' }],
  }),
  'aangifte gedaan, nog te betalen': yearOf({
    vat: quarters([600, 540, 580, 610], { open: [4] }),
    incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-09-10', amount: 900, open: 300, due: '2026-01-31' }],
  }),
  'alle tips': yearOf({
    started: '2023-02-01',
    vat: quarters([600, 540, 580, 610]),
    // The provisional assessment that one of the tips is about.
    incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-01-20', amount: 540, settled: '2025-02-24' }, FINAL],
    facts: {
      turnover: 19_500,
      usesSmallBusinessScheme: false,
      hours: 1400,
      starterDeductions: 1,
      investments: 3100,
      provisionalProfit: 6000,
      expectedProfit: 12_500,
      profitYear: 2025,
    },
  }),
} as const satisfies Readonly<Record<string, YearData>>;
