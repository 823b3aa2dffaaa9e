import type { BlockOf } from '@aanreik/components';
import { readCents } from '@aanreik/dutch';
import { blocksOf, type Hit, type MessageRule } from '../rule.ts';

/** The languages in which shown amounts can be read back; the numbers of a message are the same in the others. */
const READ: ReadonlySet<string> = new Set(['nl', 'en']);

type Rows = BlockOf<'overview'>['rows'];

/**
 * The amount of each row, in cents; undefined where it says none. What was paid back stands without a sign: its state
 * says so.
 */
function totalsOf(rows: Rows, language: string): readonly Hit[] {
  const cents = rows.map(({ amount }) => readCents(amount, language));
  return rows.flatMap((row, place): readonly Hit[] => {
    if (row.isTotal !== true) return [];
    const summed = row.sums ?? rows.flatMap(({ isTotal }, at) => (at < place && isTotal !== true ? [at] : []));
    const total = cents[place];
    const shown = summed.map((one) => {
      const at = typeof one === 'number' ? one : one.row;
      const amount = typeof one === 'number' ? cents[at] : readCents(rows[at]?.parts?.[one.part] ?? '', language);
      return { at, amount: rows[at]?.isTotal === true ? undefined : amount };
    });
    const unread = shown.find(({ amount }) => amount === undefined);
    if (unread !== undefined) {
      const found = `"${row.what}" sums row ${unread.at + 1}, which shows ${rows[unread.at]?.amount ?? 'nothing'}`;
      return [{ found, expected: 'rows above it, with an amount' }];
    }
    const sum = shown.reduce((all, { amount = 0 }) => all + amount, 0);
    if (total === sum) return [];
    return [{ found: `"${row.what}": ${row.amount}`, expected: `${(sum / 100).toFixed(2)}, the sum of the rows above it` }];
  });
}

/** The parts of a row add up to its amount, and are what its state says. */
function partsOf(rows: Rows, language: string): readonly Hit[] {
  return rows.flatMap(({ what, amount, state, parts }): readonly Hit[] => {
    if (parts === undefined) return [];
    const unsaid = parts.find((part) => !state.includes(part));
    if (unsaid !== undefined) return [{ found: `"${what}": ${state}`, expected: `${unsaid}, which is a part of it` }];
    const sum = parts.reduce((all, part) => all + (readCents(part, language) ?? 0), 0);
    return sum === readCents(amount, language) ? [] : [{ found: `"${what}": ${amount}`, expected: `${(sum / 100).toFixed(2)}, the sum of its parts` }];
  });
}

export const sumsAgree: MessageRule = {
  code: 'sums-agree',
  title: 'Een totaal is de som van de rijen erboven, tot op de cent',
  source: 'Algemene wet bestuursrecht artikel 3:2: zorgvuldig; wie narekent en iets anders vindt, gelooft de rest niet meer',
  severity: 'error',
  check: (message) =>
    READ.has(message.language)
      ? blocksOf(message, 'overview').flatMap(({ path, block: { rows } }) =>
          [...totalsOf(rows, message.language), ...partsOf(rows, message.language)].map((hit) => ({ ...hit, block: path })),
        )
      : [],
  good: { blocks: [table('€ 1.240,00', '€ 310,25', '€ 1.550,25')] },
  bad: { blocks: [table('€ 1.240,00', '€ 310,25', '€ 1.550,24')] },
};

function table(one: string, other: string, total: string): BlockOf<'overview'> {
  const row = (amount: string) => ({ date: '28 april 2025', what: 'Btw', amount, state: 'betaald' });
  return {
    kind: 'overview',
    caption: 'Btw',
    heads: { date: 'Datum', what: 'Wat', amount: 'Bedrag', state: 'Stand' },
    rows: [row(one), row(other), { date: '', what: 'Samen betaald', amount: total, state: '', isTotal: true }],
  };
}
