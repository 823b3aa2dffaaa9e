import type { Envelope } from '@aanreik/house-style';
import type { Fault, Problem, Rule } from '@aanreik/message';
import type { Ink } from '../laid-out/ink.ts';

/** Something that would go wrong between the printer and the letter box. */
export type PreflightFinding = Problem<PagePlace> & Graded;

export interface PagePlace {
  /** Counts from 1. */
  readonly page: number;
}

interface Graded {
  /** A fault stops a run; a note is for whoever judges the proof. */
  readonly severity: 'fault' | 'note';
}

/** What a letter prints, and the envelope that it goes into. */
export interface PrintedLetter {
  readonly ink: readonly Ink[];
  readonly envelope: Envelope;
  /** A code that it does without, as a fold would spoil it. */
  readonly leftOut?: Ink;
}

export type PreflightRule = Rule<PrintedLetter, Fault & PagePlace & Graded>;

/** A length as a finding names it: to a tenth of a mm. */
export function inWords(mm: number): string {
  return `${Math.round(mm * 10) / 10} mm`;
}
