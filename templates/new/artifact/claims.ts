import type { Claim } from '@aanreik/compose';
import type { VisitData } from './visit.ts';

/**
 * What the texts say of their reader, and when that is true. Words that are claimed here are looked for in every
 * message.
 */
export const claims: readonly Claim<VisitData>[] = [
  { id: 'coming-is-free', words: { nl: /vrijwillig|geen gevolgen|nee zeggen|niet komen is ook goed|ook goed/i }, holds: () => true },
  {
    id: 'appointment-to-come',
    words: { nl: /hebben wij tijd voor u/i },
    holds: ({ day }, { date }) => day > date,
  },
];
