import { openAmount } from './summary.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { EntrepreneurYear } from './year.ts';

/** More than three is no suggestion any more. */
const MOST = 3;

/** The rules, the most useful first: when a suggestion may apply to someone. What is not known applies to nobody. */
const RULES = {
  /** To pay in parts, or later. */
  'payment-plan': (year: EntrepreneurYear) => openAmount(year) > 0,
  /** To have the provisional assessment changed, so that no large sum is left at the end. */
  'change-provisional': ({ facts: { provisionalProfit, expectedProfit } }: EntrepreneurYear) =>
    provisionalProfit !== undefined && expectedProfit !== undefined && Math.abs(expectedProfit - provisionalProfit) >= THRESHOLDS.profitDifference.value,
  /** To charge no btw, and to file none (kleineondernemersregeling). */
  'small-business-scheme': ({ facts: { turnover, usesSmallBusinessScheme } }: EntrepreneurYear) =>
    turnover !== undefined && turnover <= THRESHOLDS.smallBusinessTurnover.value && usesSmallBusinessScheme === false,
  /** To deduct what was bought for the business (kleinschaligheidsinvesteringsaftrek). */
  'investment-deduction': ({ facts: { investments } }: EntrepreneurYear) => investments !== undefined && investments > THRESHOLDS.investments.value,
  /** To pay less tax in the first years (startersaftrek). */
  'starter-deduction': ({ year, started, facts: { hours, starterDeductions } }: EntrepreneurYear) =>
    started !== undefined &&
    year - Number(started.slice(0, 4)) < THRESHOLDS.starterYears.value &&
    hours !== undefined &&
    hours >= THRESHOLDS.hours.value &&
    starterDeductions !== undefined &&
    starterDeductions < THRESHOLDS.starterDeductions.value,
} as const;

export type SuggestionName = keyof typeof RULES;

export const SUGGESTION_NAMES = Object.keys(RULES) as readonly SuggestionName[];

/** What may apply to someone, at most three. A stopped business gets no suggestion but help with paying. */
export function suggestionsFor(year: EntrepreneurYear): readonly SuggestionName[] {
  const applying = SUGGESTION_NAMES.filter((name) => RULES[name](year));
  return (year.stopped === undefined ? applying : applying.filter((name) => name === 'payment-plan')).slice(0, MOST);
}
