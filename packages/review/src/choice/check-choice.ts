import type { Composition, LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { describeVariant, type Problem, type Variant } from '@aanreik/message';
import { atMostFour } from './at-most-four.ts';
import type { ChoiceRule } from './choice-rule.ts';
import { noOverlap } from './no-overlap.ts';
import { personFirstClass } from './person-first-class.ts';

const RULES: readonly ChoiceRule[] = [atMostFour, noOverlap, personFirstClass];

/** What is wrong with the choice in a message, where its artifact has one. */
export function checkChoice(artifact: LoadedArtifact, houseStyle: HouseStyle, variant: Variant, data: unknown, composition: Composition): readonly Problem[] {
  const choice = artifact.definition.choice?.(data, houseStyle);
  const order = composition.choice?.order;
  if (choice === undefined || order === undefined) return [];
  return RULES.flatMap(({ code, check }) =>
    check({ choice, order, message: composition.message }).map(({ found, expected }) => ({
      code,
      place: { file: `${artifact.name}/artifact.ts`, key: 'choice', variant: describeVariant(variant) },
      found,
      expected,
    })),
  );
}
