import type { Objection, Occasion } from '@aanreik/compose';
import type { EntrepreneurYear, YearData } from './year.ts';
import { yearFacts } from './year-facts.ts';

/** What in a year would make a message about it untrue on its day. */
export function objectionsOf({ overview }: YearData, { date }: Occasion): readonly Objection[] {
  return [...notYet(overview, date), ...pastDeadlines(overview, date), ...partPaid(overview), ...nothingInOrder(overview, date)];
}

/** A message tells what happened; on its day, that cannot be something of a later day. */
function notYet({ year, started, stopped, vat, incomeTax, payments }: EntrepreneurYear, date: string): readonly Objection[] {
  const days: readonly (readonly [string, string | undefined])[] = [
    ['started', started],
    ['stopped', stopped],
    ...vat.flatMap(({ filed, settled }, at) => [[`vat[${at}].filed`, filed] as const, [`vat[${at}].settled`, settled] as const]),
    ...incomeTax.flatMap((one, at) => [[`incomeTax[${at}].date`, one.date] as const, [`incomeTax[${at}].settled`, one.settled] as const]),
    ...payments.map((payment, at) => [`payments[${at}].date`, payment.date] as const),
  ];
  const tooLate = days.flatMap(([field, day]) =>
    day === undefined || day <= date
      ? []
      : [{ field: `overview.${field}`, found: day, expected: `a day up to the date of the message, ${date}: what comes later has not happened yet` }],
  );
  const isOtherYear = started !== undefined && started > `${year}-12-31`;
  return isOtherYear
    ? [...tooLate, { field: 'overview.started', found: started, expected: `a day up to the end of ${year}, the year of the overview` }]
    : tooLate;
}

function pastDeadlines({ deadlines }: EntrepreneurYear, date: string): readonly Objection[] {
  return deadlines.flatMap((deadline, at) =>
    deadline.date >= date
      ? []
      : [
          {
            field: `overview.deadlines[${at}].date`,
            found: deadline.date,
            expected: `a day from the date of the message, ${date}, on: what is past does not come`,
          },
        ],
  );
}

/**
 * Who pays in parts has not paid in full, and does not owe the whole amount either: how much is open has to be said.
 */
function partPaid({ vat, incomeTax, payments }: EntrepreneurYear): readonly Objection[] {
  return [...openWithPayments('vat', vat, ({ filed }) => filed, payments), ...openWithPayments('incomeTax', incomeTax, ({ date }) => date, payments)];
}

const KIND_OF_TAX = { vat: 'vat', incomeTax: 'income-tax' } as const;

function openWithPayments<One extends { readonly amount: number; readonly settled?: string | undefined; readonly open?: number | undefined }>(
  list: 'vat' | 'incomeTax',
  all: readonly One[],
  since: (one: One) => string,
  payments: EntrepreneurYear['payments'],
): readonly Objection[] {
  const isOfOther = (payment: EntrepreneurYear['payments'][number]) => all.some(({ settled, amount }) => settled === payment.date && amount === payment.amount);
  const loose = payments.filter((payment) => payment.what === KIND_OF_TAX[list] && payment.amount > 0 && !isOfOther(payment));
  return all.flatMap((one, at) => {
    const payment = loose.find(({ date }) => date >= since(one));
    return one.amount <= 0 || one.settled !== undefined || one.open !== undefined || payment === undefined
      ? []
      : [
          {
            field: `overview.${list}[${at}].open`,
            found: `nothing, and a payment of ${payment.amount} on ${payment.date} that may be for it`,
            expected: 'what is still to be paid of it, in euros',
          },
        ];
  });
}

/**
 * A message that begins with what is in order is not for someone of whom nothing is: they are to hear first what is
 * asked of them.
 */
function nothingInOrder(overview: EntrepreneurYear, date: string): readonly Objection[] {
  return yearFacts(overview, date).inOrder.length > 0
    ? []
    : [{ field: 'overview.vat', found: 'nothing that is in order', expected: 'a year of which something came in; to others, write about that alone' }];
}
