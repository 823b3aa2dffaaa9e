export type StepName = 'budget' | 'agreement' | 'contracts' | 'rights';

/**
 * How long each step takes, in minutes: after the mock-up of the study, and rounded up for who reads with difficulty.
 * Wording says the same.
 */
export const MINUTES: Readonly<Record<StepName, number>> = { budget: 45, agreement: 20, contracts: 30, rights: 30 };

/** What the online start takes, in minutes. An organisation measures its own. */
export const START_MINUTES = 10;

/** All steps together. */
export const ALL_MINUTES = Object.values(MINUTES).reduce((sum, minutes) => sum + minutes, 0);

/** In the order in which each helps the next. */
export const STEPS = ['budget', 'agreement', 'contracts', 'rights'] as const satisfies readonly StepName[];
