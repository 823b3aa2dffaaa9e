import type { ArrearsData } from './arrears.ts';
import { type ArrearsKind, KINDS } from './kinds.ts';
import type { Signal } from './signals.ts';

const CREDITORS: Readonly<Record<ArrearsKind, string>> = {
  rent: 'Woonstichting De Griend',
  health: 'Zorgverzekeraar Linde',
  energy: 'Dijkstroom Energie',
  water: 'Waterbedrijf Rietland',
};

/** A signal of a company that does not exist, from before any message. */
export function exampleSignal(kind: ArrearsKind): Signal {
  return { kind, creditor: CREDITORS[kind], cents: 41_250 + KINDS.indexOf(kind) * 7_605, day: '2026-01-12' };
}

/** Every set of arrears gives a message of its own, and so does what the creditors told of one kind and of all. */
export const situations: readonly [ArrearsData, ...ArrearsData[]] = [
  { arrears: [] },
  ...Array.from({ length: 2 ** KINDS.length - 1 }, (_, bits) => ({ arrears: KINDS.filter((_kind, place) => ((bits + 1) >> place) & 1) })),
  ...KINDS.map((kind) => ({ arrears: [kind], signals: [exampleSignal(kind)] })),
  { arrears: KINDS, signals: KINDS.map(exampleSignal) },
];
