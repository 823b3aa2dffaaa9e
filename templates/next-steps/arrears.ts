import { z } from 'zod';

/** The fixed costs that creditors may signal arrears of (Besluit gemeentelijke schuldhulpverlening, Stb. 2020, 240). */
const KINDS = ['rent', 'health', 'energy', 'water'] as const;

export type ArrearsKind = (typeof KINDS)[number];

export interface ArrearsData {
  /** Which arrears led to this message, in a fixed order. Empty where the source did not say. */
  readonly arrears: readonly ArrearsKind[];
}

const EXPECTED = `kinds of arrears separated by ';', of ${KINDS.join(', ')}`;

/** Reads the column `arrears`: `rent;energy`. */
export const arrearsColumns = z.object({
  arrears: z
    .string()
    .default('')
    .transform((cell, context) => {
      const names = cell
        .split(';')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
      if (names.some((name) => !KINDS.some((kind) => kind === name))) context.addIssue({ code: 'custom', message: EXPECTED, input: cell });
      return KINDS.filter((kind) => names.includes(kind));
    }),
});

/** Every set of arrears: each gives a message of its own. */
export const situations: readonly [ArrearsData, ...ArrearsData[]] = [
  { arrears: [] },
  ...Array.from({ length: 2 ** KINDS.length - 1 }, (_, bits) => ({ arrears: KINDS.filter((_kind, place) => ((bits + 1) >> place) & 1) })),
];

export function conditionsOf({ arrears }: ArrearsData) {
  return { any: arrears.length > 0, several: arrears.length > 1, energy: arrears.includes('energy') };
}

/** `{{creditors}}`: "uw verhuurder en uw zorgverzekeraar". */
export function phrasesOf({ arrears }: ArrearsData) {
  return { creditors: arrears.map((kind) => `creditor.${kind}`) };
}
