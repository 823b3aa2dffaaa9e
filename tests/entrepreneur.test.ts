import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseData, parseRecipient } from '@aanreik/batch';
import { everyBlock } from '@aanreik/components';
import { loadArtifact } from '@aanreik/compose';
import { entrepreneurLines } from '@aanreik/fixtures/entrepreneurs';
import type { Variant } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { openRows } from '@aanreik/rows';
import { fieldsOf } from '@aanreik/templates/entrepreneur/conditions';
import { entrepreneurs } from '@aanreik/templates/entrepreneur/examples';
import { type SuggestionName, suggestionsFor } from '@aanreik/templates/entrepreneur/suggestions';
import { inOrder, openAmount, totalsOf } from '@aanreik/templates/entrepreneur/summary';
import { limitOf, THRESHOLDS, type ThresholdName } from '@aanreik/templates/entrepreneur/thresholds';
import { type EntrepreneurYear, yearColumns } from '@aanreik/templates/entrepreneur/year';
import { describe, expect, test } from 'vitest';
import { composed } from './support/artifacts.ts';
import { readPdf } from './support/pdf-text.ts';

const FILE = path.join(import.meta.dirname, '../fixtures/entrepreneurs.jsonl');
const TEMPLATES = path.join(import.meta.dirname, '../templates');
const annualOverview = await loadArtifact(TEMPLATES, 'annual-overview');

async function rows() {
  const { rows: source } = await openRows(FILE);
  const read = [];
  for await (const row of source) {
    if ('fault' in row) throw new Error(`row ${row.row}: ${row.fault.found}`);
    const parsed = parseRecipient(row.cells, { channels: ['letter', 'email', 'sms'], overrides: {}, languages: ['nl', 'en'] });
    const data = parseData(annualOverview.definition, row.cells, row.nested);
    if (!('recipient' in parsed) || !('data' in data)) throw new Error(`row ${row.row} cannot be read`);
    read.push({ recipient: parsed.recipient, data: data.data as { overview: EntrepreneurYear } });
  }
  return read;
}

test('the file of entrepreneurs is what its generator writes: forty of them', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(entrepreneurLines());
  expect(await rows()).toHaveLength(40);
});

test('every entrepreneur of the file gets a letter of one sheet; only who asked for the payments gets more', { timeout: 120_000 }, async () => {
  for (const { recipient, data } of await rows()) {
    const { segment, level, language } = recipient;
    const variant: Variant = { channel: 'letter', segment, level, language, houseStyle: 'wilgendam' };
    const { message, houseStyle } = composed(annualOverview, variant, recipient, data);
    if (message.channel !== 'letter') throw new Error('no letter');
    const { pages } = await readPdf(await (await prepareLetter(message.shape, houseStyle)).merge(message));
    expect([recipient.id, pages.length > 2]).toEqual([recipient.id, data.overview.bookkeeper]);
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
    const variant: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' };
    const { message } = composed(annualOverview, variant, someone, data);
    if (message.channel !== 'letter') throw new Error('no letter');
    const drawn = everyBlock(message.shape.blocks).flatMap(({ block }) => (block.kind === 'year-chart' ? [block.quarters.map(({ amount }) => amount)] : []));
    expect(drawn).toEqual(
      data.overview.vat.length === 0 ? [] : [[1, 2, 3, 4].map((number) => data.overview.vat.find(({ quarter }) => quarter === number)?.amount)],
    );
  });
});

const BASE: EntrepreneurYear = { year: 2025, vat: [], incomeTax: [], payments: [], deadlines: [], facts: {}, bookkeeper: false };

const limit = (name: ThresholdName) => limitOf(name, 2025);

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
    { facts: { provisionalProfit: 10_000, expectedProfit: 10_000 + limit('profitDifference') - 0.01 } },
    { facts: { provisionalProfit: 10_000, expectedProfit: 10_000 - limit('profitDifference') } },
  ],
  [
    'small-business-scheme',
    { vat: VAT, facts: { turnover: limit('smallBusinessTurnover') + 0.01, usesSmallBusinessScheme: false } },
    { vat: VAT, facts: { turnover: limit('smallBusinessTurnover'), usesSmallBusinessScheme: false } },
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
  ['investment-deduction', { facts: { investments: limit('investmentsMost') + 0.01 } }, { facts: { investments: limit('investmentsMost') } }],
  ['investment-deduction', { facts: { investments: limit('investments') } }, { facts: { investments: limit('investments') + 0.01 } }],
  [
    'starter-deduction',
    { started: '2024-01-01', facts: { hours: limit('hours') - 1, starterDeductions: 0 } },
    { started: '2024-01-01', facts: { hours: limit('hours'), starterDeductions: 0 } },
  ],
  [
    'starter-deduction',
    { started: '2024-01-01', facts: { hours: 1300, starterDeductions: limit('starterDeductions') } },
    { started: '2024-01-01', facts: { hours: 1300, starterDeductions: limit('starterDeductions') - 1 } },
  ],
  [
    'starter-deduction',
    { started: `${2025 - limit('starterYears')}-12-31`, facts: { hours: 1300, starterDeductions: 0 } },
    { started: `${2026 - limit('starterYears')}-01-01`, facts: { hours: 1300, starterDeductions: 0 } },
  ],
];

describe('a suggestion', () => {
  test.each(EDGES)('%s applies from its threshold on, and not before', (name, before, at) => {
    expect([suggestionsFor({ ...BASE, ...before }), suggestionsFor({ ...BASE, ...at })]).toEqual([[], [name]]);
  });

  test('is one of at most three', () => expect(suggestionsFor(entrepreneurs['alle tips'].overview)).toHaveLength(3));

  test('about the business is not made to who stopped', () => {
    expect(suggestionsFor({ ...entrepreneurs['alle tips'].overview, stopped: '2025-06-30' })).toEqual(['payment-plan']);
  });

  test('stands on a threshold with a day and a source', () => {
    for (const { from, source } of Object.values(THRESHOLDS).flat()) expect([/^\d{4}-\d\d-\d\d$/.test(from), source.length > 20]).toEqual([true, true]);
  });
});

test('a year keeps its own thresholds', () => {
  expect(() => limitOf('investments', 2019)).toThrow(/no investments for 2019/);
  expect(limitOf('hours', 2025)).toBe(1225);
});

test('the limits that a tip names come from the data, so that a new year is a change of data alone', async () => {
  const fields = fieldsOf({ overview: entrepreneurs['alle tips'].overview }, 'nl');
  expect([fields['limit.turnover'], fields['limit.investments'], fields['limit.hours']]).toEqual(['€\u00a020.000', '€\u00a02.900', '1.225']);
  const { wording } = await loadArtifact(TEMPLATES, 'suggestion');
  for (const { files } of [...wording.catalogues, ...annualOverview.wording.catalogues])
    for (const { texts } of files) expect(JSON.stringify(texts)).not.toMatch(/20[.,]000|2[.,]900|1[.,]225/);
});

test('a year of which the limits are not known is refused, and said to be', () => {
  const { error } = yearColumns.safeParse({ overview: { ...entrepreneurs['alle tips'].overview, year: 2023 } });
  expect(error?.issues.map(({ path: field, message }) => [field.join('.'), message])).toEqual([['overview.year', expect.stringMatching(/from 2025 on/)]]);
});

test('there is always something in order', () => {
  for (const { overview } of Object.values(entrepreneurs)) expect(inOrder(overview).length).toBeGreaterThan(0);
  expect(inOrder(entrepreneurs['niets te melden'].overview)).toEqual(['nothing']);
});

test('a return is on time up to the end of the month behind its quarter', () => {
  const filed = (day: string) => inOrder({ ...BASE, vat: [{ quarter: 4, filed: day, amount: 1 }] });
  expect([filed('2026-01-31'), filed('2026-02-01')]).toEqual([['filed-on-time'], ['filed']]);
});

test('totals keep what was paid apart from what came back, to the cent', () => {
  const year: EntrepreneurYear = { ...BASE, payments: [0.1, 0.2, -0.3].map((amount) => ({ date: '2025-01-01', what: 'vat', amount })) };
  expect(totalsOf(year)).toEqual({ paid: 0.3, refunded: 0.3 });
  expect(openAmount({ ...BASE, vat: [{ quarter: 1, filed: '2025-04-01', amount: -5 }] })).toBe(0);
});

test.each([
  [{ vat: [{ quarter: 1, filed: '2025-04-01', amount: 'veel' }] }, 'overview.vat[0].amount', 'veel', /^an amount in euros/],
  [{ vat: [{ quarter: 5, filed: '2025-04-01', amount: 1 }] }, 'overview.vat[0].quarter', '5', /^1, 2, 3 or 4$/],
  [{ deadlines: [{ date: '31-01-2026', what: 'vat-return' }] }, 'overview.deadlines[0].date', '31-01-2026', /^a date such as/],
  [{ payments: [{ date: '2025-01-01', what: 'vat', amount: 1.005 }] }, 'overview.payments[0].amount', '1.005', /two decimals/],
])('a value that is wrong is named with its place, what was found and what would be right', (wrong, field, found, expected) => {
  const read = parseData(annualOverview.definition, {}, { overview: { ...BASE, ...wrong } });
  expect(read).toEqual({ faults: [{ field, found, expected: expect.stringMatching(expected) }] });
});

test('a year reads as it was written', () => {
  const { overview } = entrepreneurs['alle tips'];
  expect(yearColumns.parse({ overview })).toEqual({ overview });
});
