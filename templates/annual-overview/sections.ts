import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import { suggestionsFor } from '../entrepreneur/suggestions.ts';
import { inOrder, totalsOf, vatPerQuarter } from '../entrepreneur/summary.ts';
import type { EntrepreneurYear, YearData } from '../entrepreneur/year.ts';

type Compose = Composer<YearData>;

/** What is in order, which comes before anything else. */
export function inOrderPanel(compose: Compose): BlockOf<'in-order'> {
  const items = inOrder(compose.data.overview).map((name) => compose.text(`order.${name}`));
  return { kind: 'in-order', title: compose.text('order.title'), items };
}

/** Btw per quarter; nothing where there was none. */
export function chart(compose: Compose): readonly Block[] {
  const amounts = vatPerQuarter(compose.data.overview);
  if (amounts.every((amount) => amount === undefined)) return [];
  const quarter = (at: 0 | 1 | 2 | 3) => {
    const amount = amounts[at];
    const label = compose.fixed(`chart.q${at + 1}`);
    return { label, ...(amount === undefined ? { shown: compose.fixed('chart.none') } : { amount, shown: money(compose, amount) }) };
  };
  const quarters = [quarter(0), quarter(1), quarter(2), quarter(3)] as const;
  const alt = `${compose.fixed('chart.alt')} ${quarters.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}.`;
  return [{ kind: 'year-chart', title: compose.text('chart.title'), alt, rowHead: compose.fixed('chart.caption'), quarters }];
}

/** What was arranged, kind by kind: returns, assessments, and payments in total. */
export function overview(compose: Compose): readonly Block[] {
  const { vat, incomeTax, payments } = compose.data.overview;
  const { paid, refunded } = totalsOf(compose.data.overview);
  const rows: BlockOf<'overview'>['rows'] = [
    ...[...vat]
      .sort((one, other) => one.quarter - other.quarter)
      .map(({ quarter, filed, amount, settled }) => row(compose, filed, compose.fixed(`rows.vat${quarter}`), amount, settled)),
    ...incomeTax.map(({ kind, year, date, amount, settled }) => row(compose, date, `${compose.fixed(`rows.${kind}`)} ${year}`, amount, settled)),
    ...(payments.length === 0 || paid === 0 ? [] : [total(compose, 'rows.paid', paid)]),
    ...(refunded === 0 ? [] : [total(compose, 'rows.refunded', refunded)]),
  ];
  return rows.length === 0 ? [] : [heading(compose, 'rows.title'), table(compose, 'rows.caption', rows)];
}

/** Every payment, for who keeps the books. */
export function allPayments(compose: Compose): readonly Block[] {
  const { payments, bookkeeper } = compose.data.overview;
  if (!bookkeeper || payments.length === 0) return [];
  const rows = payments.map(({ date, what, amount }) => ({
    date: longDate(date, compose.language),
    what: compose.fixed(`payments.${what}`),
    amount: euros(amount, compose.language),
    state: compose.fixed(amount < 0 ? 'rows.refundedState' : 'rows.paidState'),
  }));
  return [
    { kind: 'heading', level: 2, text: compose.text('payments.title'), startsPage: true },
    { kind: 'paragraph', text: compose.text('payments.text') },
    table(compose, 'payments.caption', rows),
  ];
}

/** What is to come, with its dates. */
export function timeline(compose: Compose): readonly Block[] {
  const deadlines = [...compose.data.overview.deadlines].sort((one, other) => one.date.localeCompare(other.date));
  if (deadlines.length === 0) return [heading(compose, 'expect.title'), { kind: 'paragraph', text: compose.text('expect.nothing') }];
  const items = deadlines.map(({ date, what }) => ({ date: longDate(date, compose.language), text: compose.text(`expect.${what}`) }));
  return [heading(compose, 'expect.title'), { kind: 'timeline', items }];
}

/** At most three suggestions, said to be free. */
export function suggestions(compose: Compose): readonly Block[] {
  const names = suggestionsFor(compose.data.overview);
  if (names.length === 0) return [];
  return [
    heading(compose, 'tips.title'),
    { kind: 'paragraph', text: compose.text('tips.intro') },
    {
      kind: 'suggestions',
      suggestions: names.map((name) => ({
        title: compose.text(`tips.${name}.title`),
        why: compose.text(`tips.${name}.why`),
        how: compose.text(`tips.${name}.how`),
      })),
    },
  ];
}

function heading(compose: Compose, key: string): Block {
  return { kind: 'heading', level: 2, text: compose.text(key) };
}

function table(compose: Compose, caption: string, rows: BlockOf<'overview'>['rows']): Block {
  const head = (name: string) => compose.fixed(`rows.heads.${name}`);
  return {
    kind: 'overview',
    caption: compose.fixed(caption),
    heads: { date: head('date'), what: head('what'), amount: head('amount'), state: head('state') },
    rows,
  };
}

function row(compose: Compose, date: string, what: string, amount: number, settled: EntrepreneurYear['vat'][number]['settled']) {
  const state = settled === undefined ? (amount > 0 ? 'open' : amount < 0 ? 'coming' : 'zero') : amount < 0 ? 'refundedState' : 'paidState';
  return { date: longDate(date, compose.language), what, amount: euros(amount, compose.language), state: compose.fixed(`rows.${state}`) };
}

function total(compose: Compose, key: string, amount: number) {
  return { date: '', what: compose.fixed(key), amount: euros(amount, compose.language), state: '', isTotal: true };
}

function money(compose: Compose, amount: number): string {
  const shown = euros(amount, compose.language, { whole: true });
  return amount < 0 ? `${shown} ${compose.fixed('chart.back')}` : shown;
}
