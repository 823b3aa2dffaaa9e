import { z } from 'zod';
import { type ArrearsKind, isArrearsKind, KINDS } from './kinds.ts';
import { type Signal, signalsColumn } from './signals.ts';

export interface ArrearsData {
  /** Which arrears led to this message, in a fixed order. Empty where the source did not say. */
  readonly arrears: readonly ArrearsKind[];
  /** What the creditor told of each of them. Empty or absent where only the kinds are known. */
  readonly signals?: readonly Signal[];
}

const EXPECTED = `kinds of arrears separated by ';', of ${KINDS.join(', ')}`;

/** Reads the column `arrears`: `rent;energy`. */
const arrearsColumn = z
  .string()
  .default('')
  .transform((cell, context) => {
    const names = cell
      .split(';')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== '');
    if (!names.every(isArrearsKind)) context.addIssue({ code: 'custom', message: EXPECTED, input: cell });
    return KINDS.filter((kind) => names.includes(kind));
  });

/**
 * Reads `arrears` and, where a file has it, `signals`. Half of what is known would read as all of it, so they speak of
 * the same kinds.
 */
export const arrearsColumns = z.object({ arrears: arrearsColumn, signals: signalsColumn }).superRefine(({ arrears, signals }, context) => {
  const told = signals.map(({ kind }) => kind);
  if (told.length > 0 && told.join() !== arrears.join()) {
    context.addIssue({
      code: 'custom',
      path: ['signals'],
      message: `a signal of each kind in 'arrears' (${arrears.join(';')}) and of no other, or none`,
      input: told,
    });
  }
});

/** `{{creditors}}`: "verhuurder en zorgverzekeraar". */
export function phrasesOf({ arrears }: ArrearsData) {
  return { creditors: arrears.map((kind) => `creditor.${kind}`) };
}
