import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import { suggestionsFor } from '../entrepreneur/suggestions.ts';
import { inOrder, totalsOf, vatPerQuarter } from '../entrepreneur/summary.ts';
import type { EntrepreneurYear, YearData } from '../entrepreneur/year.ts';

type Compose = Composer<YearData>;

/** What is in order, which comes before anything else. */
export function inOrderPanel(composer: Compose): BlockOf<'in-order'> {
  const items = inOrder(composer.data.overview).map((name) => composer.text(`order.${name}`));
  return { kind: 'in-order', title: composer.text('order.title'), items };
}

/** Btw per quarter; nothing where there was none. */
export function chart(composer: Compose): readonly Block[] {
  const amounts = vatPerQuarter(composer.data.overview);
  if (amounts.every((amount) => amount === undefined)) return [];
  const quarter = (at: 0 | 1 | 2 | 3) => {
    const amount = amounts[at];
    const label = composer.fixed(`chart.q${at + 1}`);
    return { label, ...(amount === undefined ? { shown: composer.fixed('chart.none') } : { amount, shown: money(composer, amount) }) };
  };
  const quarters = [quarter(0), quarter(1), quarter(2), quarter(3)] as const;
  const alt = `${composer.fixed('chart.alt')} ${quarters.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}.`;
  return [{ kind: 'year-chart', title: composer.text('chart.title'), alt, rowHead: composer.fixed('chart.caption'), quarters }];
}

/** What was arranged, kind by kind: returns, assessments, and payments in total. */
export function overview(composer: Compose): readonly Block[] {
  const { vat, incomeTax, payments } = composer.data.overview;
  const { paid, refunded } = totalsOf(composer.data.overview);
  const rows: BlockOf<'overview'>['rows'] = [
    ...[...vat]
      .sort((one, other) => one.quarter - other.quarter)
      .map(({ quarter, filed, amount, settled }) => row(composer, filed, composer.fixed(`rows.vat${quarter}`), amount, settled)),
    ...incomeTax.map(({ kind, year, date, amount, settled }) => row(composer, date, `${composer.fixed(`rows.${kind}`)} ${year}`, amount, settled)),
    ...(payments.length === 0 || paid === 0 ? [] : [total(composer, 'rows.paid', paid)]),
    ...(refunded === 0 ? [] : [total(composer, 'rows.refunded', refunded)]),
  ];
  return rows.length === 0 ? [] : [heading(composer, 'rows.title'), table(composer, 'rows.caption', rows)];
}

/** Every payment, for who keeps the books. */
export function allPayments(composer: Compose): readonly Block[] {
  const { payments, bookkeeper } = composer.data.overview;
  if (!bookkeeper || payments.length === 0) return [];
  const rows = payments.map(({ date, what, amount }) => ({
    date: longDate(date, composer.language),
    what: composer.fixed(`payments.${what}`),
    amount: euros(amount, composer.language),
    state: composer.fixed(amount < 0 ? 'rows.refundedState' : 'rows.paidState'),
  }));
  return [
    { kind: 'heading', level: 2, text: composer.text('payments.title'), startsPage: true },
    { kind: 'paragraph', text: composer.text('payments.text') },
    table(composer, 'payments.caption', rows),
  ];
}

/** What is to come, with its dates. */
export function timeline(composer: Compose): readonly Block[] {
  const deadlines = [...composer.data.overview.deadlines].sort((one, other) => one.date.localeCompare(other.date));
  if (deadlines.length === 0) return [heading(composer, 'expect.title'), { kind: 'paragraph', text: composer.text('expect.nothing') }];
  const items = deadlines.map(({ date, what }) => ({ date: longDate(date, composer.language), text: composer.text(`expect.${what}`) }));
  return [heading(composer, 'expect.title'), { kind: 'timeline', items }];
}

/** At most three suggestions, said to be free. */
export function suggestions(composer: Compose): readonly Block[] {
  const names = suggestionsFor(composer.data.overview);
  if (names.length === 0) return [];
  return [
    heading(composer, 'tips.title'),
    { kind: 'paragraph', text: composer.text('tips.intro') },
    {
      kind: 'suggestions',
      suggestions: names.map((name) => ({
        title: composer.text(`tips.${name}.title`),
        why: composer.text(`tips.${name}.why`),
        how: composer.text(`tips.${name}.how`),
      })),
    },
  ];
}

function heading(composer: Compose, key: string): Block {
  return { kind: 'heading', level: 2, text: composer.text(key) };
}

function table(composer: Compose, caption: string, rows: BlockOf<'overview'>['rows']): Block {
  const head = (name: string) => composer.fixed(`rows.heads.${name}`);
  return {
    kind: 'overview',
    caption: composer.fixed(caption),
    heads: { date: head('date'), what: head('what'), amount: head('amount'), state: head('state') },
    rows,
  };
}

function row(composer: Compose, date: string, what: string, amount: number, settled: EntrepreneurYear['vat'][number]['settled']) {
  const state = settled === undefined ? (amount > 0 ? 'open' : amount < 0 ? 'coming' : 'zero') : amount < 0 ? 'refundedState' : 'paidState';
  return { date: longDate(date, composer.language), what, amount: euros(amount, composer.language), state: composer.fixed(`rows.${state}`) };
}

function total(composer: Compose, key: string, amount: number) {
  return { date: '', what: composer.fixed(key), amount: euros(amount, composer.language), state: '', isTotal: true };
}

function money(composer: Compose, amount: number): string {
  const shown = euros(amount, composer.language, { whole: true });
  return amount < 0 ? `${shown} ${composer.fixed('chart.back')}` : shown;
}
