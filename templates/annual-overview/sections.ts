import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { euros, longDate } from '@aanreik/dutch';
import type { Inlines } from '@aanreik/message';
import { tipsOf } from '../entrepreneur/conditions.ts';
import { QUARTERS } from '../entrepreneur/days.ts';
import { openOf, paidOf, type YearLine } from '../entrepreneur/lines.ts';
import { lineName, openLines } from '../entrepreneur/open-lines.ts';
import type { ToCome } from '../entrepreneur/to-come.ts';
import type { YearData } from '../entrepreneur/year.ts';
import { type YearFacts, yearFacts } from '../entrepreneur/year-facts.ts';

type Compose = Composer<YearData>;

function factsFor(composer: Compose): YearFacts {
  return yearFacts(composer.data.overview, composer.date);
}

/** What is in order, which comes before anything else. */
export function inOrderPanel(composer: Compose): readonly Block[] {
  const { inOrder, lines, returns } = factsFor(composer);
  if (inOrder.length === 0) return [];
  // A bill that was made is no more than that: whoever still has to pay it would not call it in order.
  const isOnlyMade = inOrder.every(({ what }) => what === 'final-made' || what === 'provisional-made');
  return [
    {
      kind: 'in-order',
      title: composer.text(isOnlyMade ? 'order.title-made' : 'order.title'),
      items: inOrder.map((one) => composer.text(`order.${one.what}`)),
    },
    ...(lines.length === 0 && !returns.isSmallBusiness ? [{ kind: 'paragraph', text: composer.text('order.none-seen') } as const] : []),
  ];
}

/**
 * What is open or missing, with the sum of it, right behind what is in order: nothing that someone has to know is on
 * the back.
 */
export function attention(composer: Compose): readonly Block[] {
  const { totals, returns } = factsFor(composer);
  const open: readonly Block[] =
    totals.open === 0
      ? []
      : [
          { kind: 'paragraph', text: composer.text('attention.open') },
          { kind: 'list', items: openLines(composer) },
          { kind: 'paragraph', text: composer.text('attention.pay') },
        ];
  const missing: readonly Block[] = returns.missing.length === 0 ? [] : [{ kind: 'paragraph', text: composer.text('attention.missing') }];
  const unseen: readonly Block[] = returns.isUnseen ? [{ kind: 'paragraph', text: composer.text('attention.unseen') }] : [];
  const asked = [...open, ...missing, ...unseen];
  return asked.length === 0 ? [] : [heading(composer, 'attention.title'), ...asked];
}

/** Btw per quarter; nothing where there was none. */
export function chart(composer: Compose): readonly Block[] {
  const { lines, returns } = factsFor(composer);
  const { vat } = composer.data.overview;
  if (!lines.some(({ of }) => of === 'vat')) return [];
  const quarters = QUARTERS.map((quarter) => {
    const label = composer.fixed(`chart.q${quarter}`);
    if (returns.missing.includes(quarter)) return { label, shown: composer.fixed('chart.missing') };
    if (returns.toFile.includes(quarter)) return { label, shown: composer.fixed('chart.toFile') };
    const amount = returns.filed.includes(quarter) ? vat.find((one) => one.quarter === quarter)?.amount : undefined;
    return amount === undefined ? { label, shown: composer.fixed('chart.none') } : { label, amount, shown: money(composer, amount) };
  });
  const [first, second, third, fourth] = quarters;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return [];
  const alt = `${composer.fixed('chart.alt')} ${quarters.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}.`;
  return [{ kind: 'year-chart', title: composer.text('chart.title'), alt, rowHead: composer.fixed('chart.caption'), quarters: [first, second, third, fourth] }];
}

/** The totals of the table. */
const TOTALS = ['paid', 'refunded', 'open', 'coming'] as const;

/** A bill that is paid in part is one row: what was asked, and then what of it is paid and what is open. */
const PARTS: readonly (typeof TOTALS)[number][] = ['paid', 'open'];

/** What was arranged: returns and assessments, and what they add up to. */
export function overview(composer: Compose): readonly Block[] {
  const { lines, totals } = factsFor(composer);
  if (lines.length === 0) return [];
  const rows: BlockOf<'overview'>['rows'] = [
    ...lines.map((line) => ({
      date: longDate(line.date, composer.language),
      what: lineName(composer, line),
      amount: euros(line.amount, composer.language),
      ...stateOf(composer, line),
    })),
    ...TOTALS.filter((name) => totals[name] > 0).map((name) => total(composer, `rows.totals.${name}`, totals[name], summedIn(lines, name))),
  ];
  return [heading(composer, 'rows.title'), table(composer, { caption: 'rows.caption', date: 'rows.heads.date' }, rows)];
}

function stateOf(composer: Compose, line: YearLine): Pick<BlockOf<'overview'>['rows'][number], 'state' | 'parts'> {
  if (line.paid === undefined) return { state: composer.fixed(`rows.states.${line.standing}`) };
  const parts = [paidOf(line), openOf(line)].map((amount) => euros(amount, composer.language));
  return { parts, state: PARTS.map((name, at) => `${parts[at]}\u00a0${composer.fixed(`rows.states.${name}`)}`).join(', ') };
}

/** The rows that a total adds up, or the parts of them. */
function summedIn(lines: readonly YearLine[], name: (typeof TOTALS)[number]): NonNullable<BlockOf<'overview'>['rows'][number]['sums']> {
  const part = PARTS.indexOf(name);
  return lines.flatMap(({ standing, paid }, row): NonNullable<BlockOf<'overview'>['rows'][number]['sums']> => {
    if (paid !== undefined) return part < 0 ? [] : [{ row, part }];
    return standing === name ? [row] : [];
  });
}

/** Every payment, for who keeps the books. */
export function allPayments(composer: Compose): readonly Block[] {
  const { payments } = factsFor(composer);
  if (!composer.data.overview.bookkeeper || payments.length === 0) return [];
  const sum = (some: typeof payments) => Math.round(some.reduce((so, { amount }) => so + Math.abs(amount), 0) * 100) / 100;
  const [paid, refunded] = [sum(payments.filter(({ amount }) => amount > 0)), sum(payments.filter(({ amount }) => amount < 0))];
  const rows = payments.map(({ date, what, amount, year }) => ({
    date: longDate(date, composer.language),
    what: [composer.fixed(`payments.${what}`), ...(year === undefined ? [] : [String(year)])].join(' '),
    amount: euros(amount, composer.language),
    state: composer.fixed(amount < 0 ? 'rows.states.refunded' : 'rows.states.paid'),
  }));
  return [
    { kind: 'heading', level: 2, text: composer.text('payments.title'), startsPage: true },
    { kind: 'paragraph', text: composer.text('payments.text') },
    table(composer, { caption: 'payments.caption', date: 'payments.date' }, [
      ...rows,
      ...(paid > 0
        ? [
            total(
              composer,
              'rows.totals.paid',
              paid,
              placesOf(payments, ({ amount }) => amount > 0),
            ),
          ]
        : []),
      ...(refunded > 0
        ? [
            total(
              composer,
              'rows.totals.refunded',
              refunded,
              placesOf(payments, ({ amount }) => amount < 0),
            ),
          ]
        : []),
    ]),
  ];
}

/** That all payments stand at the end of the letter. */
export function paymentsAnnounced(composer: Compose): readonly Block[] {
  return allPayments(composer).length === 0 ? [] : [{ kind: 'paragraph', text: composer.text('payments.announced') }];
}

/** What is to come, with its dates. */
export function timeline(composer: Compose): readonly Block[] {
  const { toCome } = factsFor(composer);
  const title = heading(composer, 'expect.title');
  if (toCome.length === 0) return [title, { kind: 'paragraph', text: composer.text('expect.nothing') }];
  return [title, { kind: 'timeline', items: toCome.map((one) => ({ date: dayOf(composer, one), text: duty(composer, one) })) }];
}

function dayOf(composer: Compose, { date, until }: ToCome): string {
  const first = longDate(date, composer.language);
  return until === undefined ? first : `${first} ${composer.fixed('expect.until')} ${longDate(until, composer.language)}`;
}

/** The duty by the name that it has in every channel, and of which time it is, before what is asked. */
function duty(composer: Compose, { what, year, quarter, amount }: ToCome): Inlines {
  const period = [...(quarter === undefined ? [] : [composer.fixed(`chart.q${quarter}`)]), ...(year === undefined ? [] : [String(year)])].join(' ');
  const name = composer.fixed(`expect.${what}.name`);
  const about = quarter === undefined ? `${name} ${period}`.trim() : `${name}, ${period}`;
  const title = amount === undefined ? about : `${about}, ${composer.fixed('expect.left')} ${euros(amount, composer.language)}`;
  return [{ kind: 'strong', children: [{ kind: 'text', text: `${title}.` }] }, { kind: 'text', text: ' ' }, ...composer.text(`expect.${what}.text`)];
}

/** At most three suggestions, said to be free. */
export function suggestions(composer: Compose): readonly Block[] {
  const names = tipsOf(composer.data.overview);
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

/**
 * What has to be done and what not; where there are tips they say so themselves. In an email without the year in it
 * there are none.
 */
export function freedom(composer: Compose): readonly Block[] {
  const isSaid = tipsOf(composer.data.overview).length > 0 && (composer.channel !== 'email' || composer.houseStyle.emailAddressesArePersonal);
  return isSaid ? [] : [{ kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') }];
}

/** Where the same stands online. */
export function online(composer: Compose): Block {
  return { kind: 'action', label: composer.text('start.label'), href: composer.link('overview'), shown: composer.shownLink('overview') };
}

function heading(composer: Compose, key: string): Block {
  return { kind: 'heading', level: 2, text: composer.text(key) };
}

/** @param keys of its caption, and of the head above the dates: a day of filing is no day of paying */
function table(composer: Compose, keys: { readonly caption: string; readonly date: string }, rows: BlockOf<'overview'>['rows']): Block {
  const head = (name: string) => composer.fixed(`rows.heads.${name}`);
  return {
    kind: 'overview',
    caption: composer.fixed(keys.caption),
    heads: { date: composer.fixed(keys.date), what: head('what'), amount: head('amount'), state: head('state') },
    rows,
  };
}

/** A total says which rows it sums, so that the review can add them up. */
function total(composer: Compose, key: string, amount: number, sums: BlockOf<'overview'>['rows'][number]['sums'] = []) {
  return { date: '', what: composer.fixed(key), amount: euros(amount, composer.language), state: '', isTotal: true, sums };
}

function placesOf<T>(rows: readonly T[], isSummed: (row: T) => boolean): readonly number[] {
  return rows.flatMap((row, place) => (isSummed(row) ? [place] : []));
}

function money(composer: Compose, amount: number): string {
  const shown = euros(amount, composer.language, { whole: true });
  return amount < 0 ? `${shown} ${composer.fixed('chart.back')}` : shown;
}
