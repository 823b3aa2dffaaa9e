import { ENGINE_NAMES, type LoadedArtifact, type ShownNames } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { knownNames } from './check-artifact.ts';
import type { Finding } from './finding.ts';

/** What staff call the placeholders and conditions of an artifact, those of the engine among them. */
export function shownNamesOf({ definition: { names } }: Pick<LoadedArtifact, 'definition'>): Required<ShownNames> {
  return { values: { ...ENGINE_NAMES.values, ...names?.values }, conditions: { ...ENGINE_NAMES.conditions, ...names?.conditions } };
}

/** Placeholders and conditions that have no name for staff, who would read that of the code. */
export function checkShownNames(artifact: LoadedArtifact, houseStyles: readonly HouseStyle[]): readonly Finding[] {
  const known = houseStyles.map((houseStyle) => knownNames(artifact, houseStyle));
  return (['values', 'conditions'] as const).flatMap((kind) => {
    const called = shownNamesOf(artifact)[kind];
    const unnamed = [...new Set(known.flatMap((one) => [...one[kind]]))].filter((name) => called[name] === undefined);
    return unnamed.map(
      (name): Finding => ({
        code: 'shown-names',
        severity: 'warning',
        place: { artifact: artifact.name, file: `${artifact.name}/names.ts`, key: `${kind}.${name}` },
        found: kind === 'values' ? `{{${name}}} without a name for staff` : `{{#if ${name}}} without a name for staff`,
        expected: "what it is called in Dutch, in 'names' of the artifact (docs/new-artifact.md)",
        variants: 1,
      }),
    );
  });
}
