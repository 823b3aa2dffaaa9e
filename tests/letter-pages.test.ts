import { type Recipient, SEGMENTS, type Variant } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { composed, nextSteps, sendersOf } from './support/artifacts.ts';
import { fixtureRecipients } from './support/fixture-recipients.ts';
import { letterBytes } from './support/letters.ts';
import { readPdf } from './support/pdf-text.ts';
import { fatma } from './support/recipients.ts';

/**
 * How far down its page text goes at least, as a share of the page. The table to fill in and the two contracts are steps
 * that stay whole, and take four tenths of a page each: where one does not fit any more, the page before it ends at half.
 */
const LEAST = { last: 0.25, others: 0.54 } as const;
const MOST_PAGES = 4;

const KINDS = ['rent', 'health', 'energy', 'water'];
const signalOf = (kind: string) => ({ kind, creditor: 'Woonstichting De Griend', cents: 41_250, day: '2026-11-05' });
/** What is known: nothing, one kind, all kinds; and of each set of kinds what the creditors told. */
const KNOWN = [
  { arrears: [] },
  { arrears: KINDS.slice(0, 1) },
  { arrears: KINDS },
  ...Array.from({ length: 2 ** KINDS.length - 1 }, (_, bits) => KINDS.filter((_kind, place) => ((bits + 1) >> place) & 1)).map((arrears) => ({
    arrears,
    signals: arrears.map(signalOf),
  })),
];

/** Recipients of the fixture whose letter once ended in a page with hardly anything on it. */
const ONCE_EMPTY = ['R0007', 'R0015', 'R0023', 'R0067', 'R0103'];

async function expectFilled(variant: Variant, data: unknown, recipient: Recipient = fatma): Promise<void> {
  const { pages, filled } = await readPdf(await letterBytes(composed(nextSteps, variant, recipient, data)));
  const told = `${recipient.id} ${JSON.stringify(data)}: ${filled.map((share) => share.toFixed(2)).join(' ')}`;
  expect(filled.length, told).toBeLessThanOrEqual(MOST_PAGES);
  expect(filled.at(-1), told).toBeGreaterThanOrEqual(LEAST.last);
  for (const share of filled.slice(0, -1)) expect(share, told).toBeGreaterThanOrEqual(LEAST.others);
  // Neither the panel with how to reach someone nor who wrote it is on a last page alone.
  const rest = (pages.at(-1) ?? '')
    .replace(/Met vriendelijke groet,[\s\S]*|Kind regards,[\s\S]*/, '')
    .replace(/(?:Er staan mensen|Wij helpen u graag|People are there)[\s\S]*?\d+ uur|\n/, '');
  expect(rest.trim().length, told).toBeGreaterThan(150);
}

describe('no page is nearly empty, whatever is known of the arrears', () => {
  const [wilgendam, other] = sendersOf(nextSteps);
  const languages = [
    { language: 'nl', level: 'A2' },
    { language: 'nl', level: 'B1' },
    { language: 'en', level: 'B1' },
  ] as const;

  test.each(SEGMENTS.flatMap((segment) => languages.map((one) => ({ segment, ...one }))))('$segment $level $language', { timeout: 120_000 }, async (reader) => {
    for (const data of KNOWN) await expectFilled({ channel: 'letter', houseStyle: wilgendam.id, ...reader }, data);
    // The other sender has shorter addresses, and no schemes of its own: the least and the most.
    for (const data of [KNOWN[0], KNOWN.at(-1)]) await expectFilled({ channel: 'letter', houseStyle: other?.id ?? wilgendam.id, ...reader }, data);
  });

  test('for recipients of the fixture whose letter once was', { timeout: 120_000 }, async () => {
    const rows = (await fixtureRecipients()).filter(({ recipient }) => ONCE_EMPTY.includes(recipient.id));
    expect(rows).toHaveLength(ONCE_EMPTY.length);
    for (const { recipient, profile, data } of rows) await expectFilled({ channel: 'letter', houseStyle: wilgendam.id, ...profile }, data, recipient);
  });
});
