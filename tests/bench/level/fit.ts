import { FEATURES } from '@aanreik/reading-level';

/** What makes one text of a pair differ from the other, in the order of FEATURES. */
export type Difference = readonly number[];

/** Holds the weights small: some features say nearly the same. */
const RIDGE = 10;
const ROUNDS = 500;

/** How much each feature varies: so that all weigh in one measure. */
export function scalesOf(differences: readonly Difference[]): readonly number[] {
  return FEATURES.map((_, at) => Math.sqrt(differences.reduce((sum, difference) => sum + (difference[at] ?? 0) ** 2, 0) / differences.length) || 1);
}

/**
 * Logistic regression on differences: weights, per unit of scale, that give the harder text of a pair the higher index.
 */
export function fit(differences: readonly Difference[], scales: readonly number[]): readonly number[] {
  const rows = differences.map((difference) => difference.map((value, at) => value / (scales[at] ?? 1)));
  const weights = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => RIDGE * weight);
    for (const row of rows) {
      const miss = 1 - 1 / (1 + Math.exp(-dot(row, weights)));
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) - miss * value;
    }
    for (const [at, slope] of gradient.entries()) weights[at] = (weights[at] ?? 0) - (0.5 * slope) / rows.length;
  }
  return weights.map((weight, at) => weight / (scales[at] ?? 1));
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
