import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RowReader } from '@aanreik/batch';
import { channelsNamed } from '@aanreik/channels';
import { everyBlock } from '@aanreik/components';
import { compose, loadArtifact } from '@aanreik/compose';
import { entrepreneurLines } from '@aanreik/fixtures/entrepreneurs';
import { loadHouseStyle } from '@aanreik/house-style';
import type { Variant } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { openRows } from '@aanreik/rows';
import { fieldsOf } from '@aanreik/templates/entrepreneur/conditions';
import { entrepreneurs } from '@aanreik/templates/entrepreneur/examples';
import { type FigureName, figureOf, SCHEME_FIGURES } from '@aanreik/templates/entrepreneur/scheme-figures';
import { type SuggestionName, suggestionsFor } from '@aanreik/templates/entrepreneur/suggestions';
import { type EntrepreneurYear, yearColumns } from '@aanreik/templates/entrepreneur/year';
import { yearFacts } from '@aanreik/templates/entrepreneur/year-facts';
import { describe, expect, test } from 'vitest';
import { readPdf } from './support/pdf-text.ts';

const FILE = path.join(import.meta.dirname, '../fixtures/entrepreneurs.jsonl');
const TEMPLATES = path.join(import.meta.dirname, '../templates');
/** The day of the demo. */
const TODAY = '2026-01-12';
const annualOverview = await loadArtifact(TEMPLATES, 'annual-overview');

const reader = new RowReader({
  artifact: annualOverview,
  houseStyle: loadHouseStyle('rijksdienst-belastingen'),
  channels: channelsNamed(['letter', 'email', 'sms']),
  overrides: {},
  date: TODAY,
});

async function rows() {
  const read = [];
  for await (const row of (await openRows(FILE)).rows) {
    if ('fault' in row) throw new Error(`row ${row.row}: ${row.fault.found}`);
    const found = reader.read(row);
    if ('problems' in found) throw new Error(`row ${row.row} cannot be read`);
    read.push({ ...found, data: found.data as { overview: EntrepreneurYear } });
  }
  return read;
}

test('the file of entrepreneurs is what its generator writes: forty of them', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(entrepreneurLines());
  expect(await rows()).toHaveLength(40);
});

test('rows are what an entrepreneur can have: no more btw than the turnover brings, and nothing that an artifact objects to', async () => {
  const houseStyle = loadHouseStyle('rijksdienst-belastingen');
  for (const { recipient, data } of await rows()) {
    const { vat, facts } = data.overview;
    const charged = vat.reduce((sum, { amount }) => sum + amount, 0);
    if (facts.turnover !== undefined) expect([recipient.id, charged <= facts.turnover * 0.21]).toEqual([recipient.id, true]);
    expect([recipient.id, annualOverview.definition.objections?.(data, { date: TODAY, houseStyle })]).toEqual([recipient.id, []]);
  }
});

test('a letter is one sheet, or two at A2 and where something is open; only who asked for the payments gets more', { timeout: 300_000 }, async () => {
  const houseStyle = loadHouseStyle('rijksdienst-belastingen');
  // Each kind of year once, in the segments and levels by turns.
  for (const { recipient, profile, data } of (await rows()).slice(0, Object.keys(entrepreneurs).length)) {
    const variant: Variant = { channel: 'letter', ...profile, houseStyle: 'rijksdienst-belastingen' };
    const { message } = compose({ artifact: annualOverview, houseStyle, variant, recipient, data, date: TODAY });
    if (message.channel !== 'letter') throw new Error('no letter');
    const { pages } = await readPdf(await (await prepareLetter(message.shape, houseStyle)).merge(message));
    const most = data.overview.bookkeeper
      ? 6
      : profile.level === 'A2' || yearFacts(data.overview, TODAY).totals.open > 0
        ? 4
        : suggestionsFor(data.overview).length === 3
          ? 3
          : 2;
    expect([recipient.id, pages.length <= most, pages.length]).toEqual([recipient.id, true, pages.length]);
    for (const [at, page] of pages.entries()) expect([recipient.id, at, page.trim().length > 100]).toEqual([recipient.id, at, true]);
  }
});

const someone = {
  id: 'e',
  name: { surname: 'Jansen' },
  address: { street: 'Ee', houseNumber: '1', postcode: '3999 ZZ', town: 'Ee' },
  segment: 'unknown',
  level: 'B1',
  language: 'nl',
} as const;

describe('a chart', () => {
  test.each(Object.entries(entrepreneurs))('of "%s" holds the btw of each quarter, and no other', (_name, data) => {
    const houseStyle = loadHouseStyle('rijksdienst-belastingen');
    const variant: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: houseStyle.id };
    const { message } = compose({ artifact: annualOverview, houseStyle, variant, recipient: someone, data, date: TODAY });
    if (message.channel !== 'letter') throw new Error('no letter');
    const drawn = everyBlock(message.shape.blocks).flatMap(({ block }) => (block.kind === 'year-chart' ? [block.quarters.map(({ amount }) => amount)] : []));
    const { vat }: EntrepreneurYear = data.overview;
    expect(drawn).toEqual(vat.length === 0 ? [] : [[1, 2, 3, 4].map((quarter) => vat.find((one) => one.quarter === quarter)?.amount)]);
  });
});

const BASE: EntrepreneurYear = { year: 2025, vat: [], incomeTax: [], payments: [], deadlines: [], facts: {}, bookkeeper: false };

const figure = (name: FigureName) => figureOf(name, 2025);

const VAT: EntrepreneurYear['vat'] = [{ quarter: 1, filed: '2025-04-01', amount: 10, settled: '2025-04-02' }];

/** For each suggestion: a year in which it just does not apply, and one in which it just does. */
const EDGES: readonly (readonly [SuggestionName, Partial<EntrepreneurYear>, Partial<EntrepreneurYear>])[] = [
  [
    'payment-plan',
    { vat: [{ quarter: 1, filed: '2025-04-01', amount: 10, settled: '2025-04-02' }] },
    { vat: [{ quarter: 1, filed: '2025-04-01', amount: 0.01 }] },
  ],
  [
    'change-provisional',
    { facts: { provisionalProfit: 10_000, expectedProfit: 10_000 + figure('profitDifference') - 0.01 } },
    { facts: { provisionalProfit: 10_000, expectedProfit: 10_000 - figure('profitDifference') } },
  ],
  [
    'small-business-scheme',
    { vat: VAT, facts: { turnover: figure('smallBusinessTurnover') + 0.01, usesSmallBusinessScheme: false } },
    { vat: VAT, facts: { turnover: figure('smallBusinessTurnover'), usesSmallBusinessScheme: false } },
  ],
  [
    'small-business-scheme',
    { vat: VAT, facts: { turnover: 100, usesSmallBusinessScheme: true } },
    { vat: VAT, facts: { turnover: 100, usesSmallBusinessScheme: false } },
  ],
  [
    'small-business-scheme',
    { vat: [{ quarter: 1, filed: '2025-04-01', amount: -10, settled: '2025-04-02' }], facts: { turnover: 100, usesSmallBusinessScheme: false } },
    { vat: VAT, facts: { turnover: 100, usesSmallBusinessScheme: false } },
  ],
  ['investment-deduction', { facts: { investments: figure('investmentsMost') + 0.01 } }, { facts: { investments: figure('investmentsMost') } }],
  ['investment-deduction', { facts: { investments: figure('investments') } }, { facts: { investments: figure('investments') + 0.01 } }],
  [
    'starter-deduction',
    { started: '2024-01-01', facts: { hours: figure('hours') - 1, starterDeductions: 0 } },
    { started: '2024-01-01', facts: { hours: figure('hours'), starterDeductions: 0 } },
  ],
  [
    'starter-deduction',
    { started: '2024-01-01', facts: { hours: 1300, starterDeductions: figure('starterDeductions') } },
    { started: '2024-01-01', facts: { hours: 1300, starterDeductions: figure('starterDeductions') - 1 } },
  ],
  [
    'starter-deduction',
    { started: `${2025 - figure('starterYears')}-12-31`, facts: { hours: 1300, starterDeductions: 0 } },
    { started: `${2026 - figure('starterYears')}-01-01`, facts: { hours: 1300, starterDeductions: 0 } },
  ],
];

describe('a suggestion', () => {
  test.each(EDGES)('%s applies from its threshold on, and not before', (name, before, at) => {
    expect([suggestionsFor({ ...BASE, ...before }), suggestionsFor({ ...BASE, ...at })]).toEqual([[], [name]]);
  });

  test('is one of at most three', () => expect(suggestionsFor(entrepreneurs['alle tips'].overview)).toHaveLength(3));

  test('about the business is not made to who stopped', () => {
    const { overview } = entrepreneurs['alle tips'];
    const vat: EntrepreneurYear['vat'] = [{ quarter: 2, filed: '2025-07-25', amount: 540 }];
    expect([suggestionsFor({ ...overview, stopped: '2025-06-30' }), suggestionsFor({ ...overview, vat, stopped: '2025-06-30' })]).toEqual([
      [],
      ['payment-plan'],
    ]);
  });

  test('rests on figures with the days from and until which they hold, and a source', () => {
    for (const { id, from, validUntil, source } of SCHEME_FIGURES) expect([id, from < validUntil, source.length > 20]).toEqual([id, true, true]);
  });
});

test('a year keeps its own thresholds', () => {
  expect(() => figureOf('investments', 2019)).toThrow(/no investments for 2019/);
  expect(() => figureOf('investments', 2026)).toThrow(/no investments for 2026/);
  expect(figureOf('hours', 2025)).toBe(1225);
});

test('the limits that a tip names come from the data, so that a new year is a change of data alone', async () => {
  const fields = fieldsOf({ overview: entrepreneurs['alle tips'].overview }, 'nl', { date: TODAY });
  expect([fields['limit.turnover'], fields['limit.investments'], fields['limit.hours']]).toEqual(['€\u00a020.000', '€\u00a02.900', '1.225']);
  const { wording } = await loadArtifact(TEMPLATES, 'suggestion');
  for (const { files } of [...wording.catalogues, ...annualOverview.wording.catalogues])
    for (const { texts } of files) expect(JSON.stringify(texts)).not.toMatch(/20[.,]000|2[.,]900|1[.,]225/);
});

test('a year of which the limits are not known is refused, and said to be', () => {
  const { error } = yearColumns.safeParse({ overview: { ...entrepreneurs['alle tips'].overview, year: 2023 } });
  expect(error?.issues.map(({ path: field, message }) => [field.join('.'), message])).toEqual([['overview.year', expect.stringMatching(/scheme-figures/)]]);
});

test('of everyone in the examples something is in order, and said', () => {
  for (const [name, { overview }] of Object.entries(entrepreneurs)) expect([name, yearFacts(overview, TODAY).inOrder.length > 0]).toEqual([name, true]);
});

test('a return is on time up to the end of the month behind its quarter', () => {
  const filed = (day: string) => yearFacts({ ...BASE, started: '2025-10-01', vat: [{ quarter: 4, filed: day, amount: 1 }] }, '2026-03-01').inOrder;
  expect([filed('2026-01-31'), filed('2026-02-01')]).toEqual([[{ what: 'vat-on-time' }], [{ what: 'vat-filed' }]]);
});

test('a total is the sum of its rows, to the cent', () => {
  const vat: EntrepreneurYear['vat'] = [0.1, 0.2, -0.3].map((amount, at) => ({
    quarter: (at + 1) as 1 | 2 | 3,
    filed: '2025-11-01',
    amount,
    settled: '2025-11-02',
  }));
  expect(yearFacts({ ...BASE, vat }, TODAY).totals).toEqual({ paid: 0.3, refunded: 0.3, open: 0, coming: 0, late: 0 });
});

test.each([
  [{ vat: [{ quarter: 1, filed: '2025-04-01', amount: 'veel' }] }, 'overview.vat[0].amount', 'veel', /^an amount in euros/],
  [{ vat: [{ quarter: 5, filed: '2025-04-01', amount: 1 }] }, 'overview.vat[0].quarter', '5', /^1, 2, 3 or 4$/],
  [{ deadlines: [{ date: '31-01-2026', what: 'vat-return' }] }, 'overview.deadlines[0].date', '31-01-2026', /^a date such as/],
  [{ payments: [{ date: '2025-01-01', what: 'vat', amount: 1.005 }] }, 'overview.payments[0].amount', '1.005', /two decimals/],
])('a value that is wrong is named with its place, what was found and what would be right', (wrong, field, found, expected) => {
  const read = reader.read({ row: 1, cells: { id: 'e' }, nested: { overview: { ...BASE, ...wrong } } });
  expect(read).toEqual({ problems: [{ code: 'data', place: { field }, found, expected: expect.stringMatching(expected) }] });
});

test('a year reads as it was written', () => {
  const { overview } = entrepreneurs['alle tips'];
  expect(yearColumns.parse({ overview })).toEqual({ overview });
});

test('no fixture has a final assessment that was made before its year was over, nor a tip on a provisional one that it does not have', () => {
  for (const { overview } of Object.values(entrepreneurs) as readonly { overview: EntrepreneurYear }[]) {
    for (const { kind, date, year } of overview.incomeTax) if (kind === 'final') expect(Number(date.slice(0, 4))).toBeGreaterThan(year);
    const { profitYear } = overview.facts;
    if (profitYear !== undefined) expect(overview.incomeTax).toContainEqual(expect.objectContaining({ kind: 'provisional', year: profitYear }));
  }
});
