import type { Objection, Occasion } from '@aanreik/compose';
import { keptFrom, retentionIn, sendingOf } from '@aanreik/house-style';
import type { ArrearsData } from './arrears.ts';

/**
 * A creditor cannot have told yesterday what it will tell tomorrow: then a column has shifted, or the message bears the
 * wrong day. And what it told longer ago than the organisation keeps data, by what the message itself says, is erased
 * by now.
 */
export function objectionsTo({ signals = [] }: ArrearsData, { date, houseStyle }: Occasion): readonly Objection[] {
  const { retention } = sendingOf(houseStyle, 'next-steps');
  const from = keptFrom(retention, date);
  return signals
    .filter(({ day }) => day > date || day < from)
    .map(({ kind, day }) => ({
      field: 'signals',
      found: `${day}, the day of the signal of ${kind}`,
      expected: `a day from ${from}, as data are kept for ${retentionIn(retention, 'en')}, to ${date}, that of the message`,
    }));
}
