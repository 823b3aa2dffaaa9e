import type { EntrepreneurYear } from './year.ts';

/** What was paid and what came back, in euros, both zero or more. */
export function totalsOf({ payments }: EntrepreneurYear): { readonly paid: number; readonly refunded: number } {
  const sum = (some: readonly { readonly amount: number }[]) => cents(some.reduce((total, { amount }) => total + amount, 0));
  return { paid: sum(payments.filter(({ amount }) => amount > 0)), refunded: -sum(payments.filter(({ amount }) => amount < 0)) };
}

/** What was to be paid and is not yet, in euros. */
export function openAmount({ vat, incomeTax }: EntrepreneurYear): number {
  return cents([...vat, ...incomeTax].filter(({ amount, settled }) => amount > 0 && settled === undefined).reduce((total, { amount }) => total + amount, 0));
}

/** The btw of each quarter, the first first; undefined where there was no return. */
export function vatPerQuarter({ vat }: EntrepreneurYear): readonly [Vat, Vat, Vat, Vat] {
  const of = (quarter: number) => vat.find((one) => one.quarter === quarter)?.amount;
  return [of(1), of(2), of(3), of(4)];
}

type Vat = number | undefined;

export type InOrder = 'filed-on-time' | 'filed' | 'vat-settled' | 'income-tax-settled' | 'assessed' | 'nothing';

/** What is in order. There is always something: whoever had nothing to arrange has that in order. */
export function inOrder(year: EntrepreneurYear): readonly InOrder[] {
  const { vat, incomeTax } = year;
  if (vat.length === 0 && incomeTax.length === 0) return ['nothing'];
  const isSettled = (all: readonly { readonly settled?: string | undefined; readonly amount: number }[]) =>
    all.length > 0 && all.every(({ settled, amount }) => settled !== undefined || amount === 0);
  return [
    ...(vat.length === 0
      ? []
      : vat.every((quarter) => quarter.filed <= lastDay(year.year, quarter.quarter))
        ? (['filed-on-time'] as const)
        : (['filed'] as const)),
    ...(isSettled(vat) ? (['vat-settled'] as const) : []),
    ...(isSettled(incomeTax) ? (['income-tax-settled'] as const) : incomeTax.length > 0 && vat.length === 0 ? (['assessed'] as const) : []),
  ];
}

/** The last day for a return of btw: the end of the month behind its quarter. */
function lastDay(year: number, quarter: number): string {
  return new Date(Date.UTC(year, quarter * 3 + 1, 0)).toISOString().slice(0, 10);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
