import type { EntrepreneurYear, YearData } from './year.ts';

const YEAR = 2025;

const DEADLINES: EntrepreneurYear['deadlines'] = [
  { date: '2026-01-31', what: 'vat-return' },
  { date: '2026-02-28', what: 'provisional-instalment' },
  { date: '2026-03-01', what: 'income-tax-return' },
];

const FILED = ['2025-04-24', '2025-07-25', '2025-10-22', '2026-01-20'] as const;

/** Four quarters of btw; what is not above zero came back. @param open quarters that are not settled yet */
function quarters(amounts: readonly number[], open: readonly number[] = []): EntrepreneurYear['vat'] {
  return amounts.map((amount, at) => {
    const quarter = (at + 1) as 1 | 2 | 3 | 4;
    const filed = FILED[at] ?? FILED[0];
    return { quarter, filed, amount, ...(open.includes(quarter) ? {} : { settled: filed.replace(/\d\d$/, '28') }) };
  });
}

function paid(vat: EntrepreneurYear['vat']): EntrepreneurYear['payments'] {
  return vat.flatMap(({ settled, amount }) => (settled === undefined || amount === 0 ? [] : [{ date: settled, what: 'vat' as const, amount }]));
}

function yearOf(over: Partial<EntrepreneurYear>): YearData {
  const vat = over.vat ?? quarters([1240, 980.5, 1410.25, 1100]);
  return { overview: { year: YEAR, vat, incomeTax: [], payments: paid(vat), deadlines: DEADLINES, facts: {}, bookkeeper: false, ...over } };
}

const FINAL = { year: 2024, kind: 'final', date: '2025-06-20', amount: -412, settled: '2025-07-04' } as const;

/** Entrepreneurs by what is special about their year: they show every text of the artifacts for entrepreneurs. In Dutch, as staff choose them by name. */
export const entrepreneurs = {
  'alles in orde, één tip': yearOf({ incomeTax: [FINAL], facts: { turnover: 18_400, usesSmallBusinessScheme: false } }),
  'niets te melden': yearOf({ vat: [], payments: [], deadlines: [] }),
  'veertig betalingen, met boekhouder': yearOf({
    incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-01-20', amount: 5400, settled: '2025-11-30' }],
    payments: Array.from({ length: 40 }, (_, at) => ({
      date: `2025-${String((at % 12) + 1).padStart(2, '0')}-${String(((at * 7) % 27) + 1).padStart(2, '0')}`,
      what: (['vat', 'income-tax', 'health-contribution'] as const)[at % 3] ?? 'vat',
      amount: 100 + at * 12.5,
    })).sort((one, other) => one.date.localeCompare(other.date)),
    bookkeeper: true,
  }),
  'alleen teruggaven': yearOf({ vat: quarters([-310, -220.75, -405, -128.4], [4]), incomeTax: [FINAL] }),
  'eerste jaar': yearOf({
    started: '2025-05-01',
    vat: quarters([0, 240, 515, 690]).slice(1),
    incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-08-20', amount: 900, settled: '2025-12-01' }],
    facts: { hours: 1300, starterDeductions: 0, investments: 4200 },
  }),
  'gestopt in juni': yearOf({ stopped: '2025-06-30', vat: quarters([820, 0], [2]), deadlines: [{ date: '2026-03-01', what: 'income-tax-return' }] }),
  'te laat, en nog niet alles betaald': yearOf({
    vat: quarters([900, 760, 840, 810], [3, 4]).map((quarter) => (quarter.quarter === 3 ? { ...quarter, filed: '2025-11-20' } : quarter)),
    incomeTax: [{ year: 2024, kind: 'final', date: '2025-09-10', amount: 1350 }],
    deadlines: [...DEADLINES, { date: '2026-03-31', what: 'health-contribution' }],
  }),
  'alleen een aanslag, nog open': yearOf({ vat: [], payments: [], incomeTax: [{ year: 2025, kind: 'provisional', date: '2025-10-10', amount: 640 }] }),
  'alle tips': yearOf({
    started: '2023-02-01',
    vat: quarters([600, 540, 580, 610], [4]),
    incomeTax: [FINAL],
    facts: {
      turnover: 19_500,
      usesSmallBusinessScheme: false,
      hours: 1400,
      starterDeductions: 1,
      investments: 3100,
      provisionalProfit: 12_000,
      expectedProfit: 19_000,
    },
  }),
} as const satisfies Readonly<Record<string, YearData>>;
