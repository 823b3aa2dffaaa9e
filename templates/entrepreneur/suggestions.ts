import { figureOf } from './scheme-figures.ts';
import type { EntrepreneurYear } from './year.ts';

/** More than three is no suggestion any more. */
const MOST = 3;

/** The rules, the most useful first: when a suggestion may apply to someone. What is not known applies to nobody. */
const RULES = {
  /** To pay in parts, or later. */
  'payment-plan': ({ vat, incomeTax }: EntrepreneurYear) => [...vat, ...incomeTax].some(({ amount, settled }) => amount > 0 && settled === undefined),
  /** To have the provisional assessment changed, so that no large sum is left at the end. */
  'change-provisional': ({ year, facts: { provisionalProfit, expectedProfit } }: EntrepreneurYear) =>
    provisionalProfit !== undefined && expectedProfit !== undefined && Math.abs(expectedProfit - provisionalProfit) >= figureOf('profitDifference', year),
  /**
   * To charge no btw, and to file none (kleineondernemersregeling). Who got btw back over the year would lose by it.
   */
  'small-business-scheme': ({ year, vat, facts: { turnover, usesSmallBusinessScheme } }: EntrepreneurYear) =>
    turnover !== undefined &&
    turnover <= figureOf('smallBusinessTurnover', year) &&
    usesSmallBusinessScheme === false &&
    vat.reduce((sum, { amount }) => sum + amount, 0) > 0,
  /** To deduct what was bought for the business (kleinschaligheidsinvesteringsaftrek). */
  'investment-deduction': ({ year, facts: { investments } }: EntrepreneurYear) =>
    investments !== undefined && investments > figureOf('investments', year) && investments <= figureOf('investmentsMost', year),
  /** To pay less tax in the first years (startersaftrek). */
  'starter-deduction': ({ year, started, facts: { hours, starterDeductions } }: EntrepreneurYear) =>
    started !== undefined &&
    year - Number(started.slice(0, 4)) < figureOf('starterYears', year) &&
    hours !== undefined &&
    hours >= figureOf('hours', year) &&
    starterDeductions !== undefined &&
    starterDeductions < figureOf('starterDeductions', year),
} as const;

export type SuggestionName = keyof typeof RULES;

export const SUGGESTION_NAMES = Object.keys(RULES) as readonly SuggestionName[];

/** What may apply to someone, at most three. A stopped business gets no suggestion but help with paying. */
export function suggestionsFor(year: EntrepreneurYear): readonly SuggestionName[] {
  const applying = SUGGESTION_NAMES.filter((name) => RULES[name](year));
  return (year.stopped === undefined ? applying : applying.filter((name) => name === 'payment-plan')).slice(0, MOST);
}
