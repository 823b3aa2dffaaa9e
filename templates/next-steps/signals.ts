import { z } from 'zod';
import { type ArrearsKind, isArrearsKind, KINDS } from './kinds.ts';

/** What a creditor told of one kind of arrears. */
export interface Signal {
  readonly kind: ArrearsKind;
  /** By name, as the reader knows it from the bill. */
  readonly creditor: string;
  /** What was open on that day, in cents. */
  readonly cents: number;
  /** The day on which the creditor told it, ISO 8601. */
  readonly day: string;
}

const EXPECTED = `kind|creditor|amount|day, more of them separated by ';', such as 'rent|Woonstichting De Griend|412,50|2026-11-05'; kinds are ${KINDS.join(', ')}`;

const cents = z
  .string()
  .regex(/^\d{1,6}(?:[.,]\d{2})?$/)
  .transform((amount) => Math.round(Number(amount.replace(',', '.')) * 100));

const signal = z.tuple([
  z.string().toLowerCase().refine(isArrearsKind),
  z
    .string()
    .min(1)
    .max(60)
    // No control characters and nothing that is not seen: the name is printed.
    .regex(/^\P{C}+$/u),
  cents,
  z.iso.date(),
]);

/** Reads the column `signals`. Kinds come out in the order that they have everywhere. */
export const signalsColumn = z
  .string()
  .default('')
  .transform((cell, context): readonly Signal[] => {
    const parts = cell
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const read = parts.map((part) => signal.safeParse(part.split('|').map((value) => value.trim())));
    const signals = read.flatMap(({ data }) => (data === undefined ? [] : [{ kind: data[0], creditor: data[1], cents: data[2], day: data[3] }]));
    const isTwice = new Set(signals.map(({ kind }) => kind)).size < signals.length;
    if (signals.length < read.length || isTwice) {
      context.addIssue({ code: 'custom', message: isTwice ? `each kind once: ${EXPECTED}` : EXPECTED, input: cell });
      return z.NEVER;
    }
    return KINDS.flatMap((kind) => signals.filter((each) => each.kind === kind));
  });
