import type { Segment } from '@aanreik/message';

/**
 * What a reader wants of a message, as levers that an outline can follow without knowing any segment.
 * A new segment is a new row below; a new lever is a new column, and the outlines that care read it.
 */
export interface Preferences {
  /** What comes first, after the greeting and one sentence of welcome. */
  readonly opening: 'fastest-route' | 'data-use' | 'person' | 'choice';
  /** Whether each step is there in full, in brief, or only the first with the others named for later. */
  readonly steps: 'full' | 'brief' | 'one-at-a-time';
  /** Whether a named person is shown rather than a desk alone. */
  readonly namedPerson: boolean;
  /** Whether the panel with people to reach is near the start or within reach at the end. */
  readonly contact: 'first' | 'last';
  /** Whether a story of someone in the same place helps, or takes room from what the reader came for. */
  readonly story: boolean;
}

/** From the segmentation study, chapter 3 of the report (doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945). */
export const PREFERENCES: Readonly<Record<Segment, Preferences>> = {
  // The report leaves open whether to estimate a segment at all: then the reader chooses between all routes.
  unknown: { opening: 'choice', steps: 'full', namedPerson: true, contact: 'last', story: true },
  // Speed and efficiency, online; low need for control.
  'trusting-follower': { opening: 'fastest-route', steps: 'brief', namedPerson: false, contact: 'last', story: false },
  // Transparency and control over own data; solves it alone, with the tools to do so.
  'careful-self-reliant': { opening: 'data-use', steps: 'full', namedPerson: false, contact: 'last', story: false },
  // Personal contact, guidance, plain words, "slow service".
  'cautious-help-seeker': { opening: 'person', steps: 'one-at-a-time', namedPerson: true, contact: 'first', story: true },
};
