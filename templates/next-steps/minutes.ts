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

/**
 * Where a bill is known to be open. Who is behind with the rent risks the home, and who is behind with energy the heat:
 * the creditor is called first, and what one can spare is worked out next.
 */
export const STEPS_WITH_A_BILL = ['agreement', 'budget', 'contracts', 'rights'] as const satisfies readonly StepName[];
