import type { Envelope } from '@aanreik/house-style';
import type { Ink } from '../laid-out/ink.ts';

/** Something that would go wrong between the printer and the letter box. */
export interface PreflightFinding {
  readonly rule: string;
  /** A fault stops a run; a note is for whoever judges the proof. */
  readonly severity: 'fault' | 'note';
  /** Counts from 1. */
  readonly page: number;
  readonly found: string;
  readonly expected: string;
}

export interface PreflightRule {
  readonly id: string;
  readonly check: (ink: readonly Ink[], envelope: Envelope) => Iterable<Omit<PreflightFinding, 'rule'>>;
}

/** A length as a finding names it: to a tenth of a mm. */
export function inWords(mm: number): string {
  return `${Math.round(mm * 10) / 10} mm`;
}
