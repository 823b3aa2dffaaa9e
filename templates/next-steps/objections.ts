import type { Objection, Occasion } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';

/** A creditor cannot have told yesterday what it will tell tomorrow: then a column has shifted, or the message bears the wrong day. */
export function objectionsTo({ signals = [] }: ArrearsData, { date }: Occasion): readonly Objection[] {
  return signals
    .filter(({ day }) => day > date)
    .map(({ kind, day }) => ({
      field: 'signals',
      found: `${day}, the day of the signal of ${kind}`,
      expected: `a day no later than that of the message, ${date}`,
    }));
}
