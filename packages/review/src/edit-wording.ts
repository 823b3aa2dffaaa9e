import type { LoadedArtifact } from '@aanreik/compose';
import { type HouseStyle, maySend } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import { editCatalogues, Wording, type WordingEdit } from '@aanreik/wording';
import { checkArtifact } from './check-artifact.ts';
import { SampleMessages } from './sample-messages.ts';

/**
 * An artifact as it would be with some of its texts changed.
 * @throws {ProblemsError} where an edit does not fit the wording that is there
 */
export function withEdits(artifact: LoadedArtifact, edits: readonly WordingEdit[]): LoadedArtifact {
  return edits.length === 0 ? artifact : { ...artifact, wording: new Wording(editCatalogues(artifact.wording.catalogues, edits)) };
}

/**
 * Makes sure that edits can be kept: they change texts of this artifact alone, and every variant can still be composed.
 * @throws {ProblemsError} with everything that is wrong
 */
export function assertSavable(artifact: LoadedArtifact, edits: readonly WordingEdit[], houseStyles: readonly HouseStyle[]): void {
  const own = artifact.wording.catalogues.filter(({ namespace }) => namespace !== 'shared').flatMap(({ files }) => files.map(({ file }) => file));
  const foreign = edits.filter(({ file }) => !own.includes(file));
  if (foreign.length > 0) {
    throw new ProblemsError(
      foreign.map(({ file, key }) => ({
        code: 'wording-edit',
        place: { file, key },
        found: 'a text that other messages have too, or that is not there',
        expected: `a text of ${artifact.name}`,
      })),
    );
  }
  const edited = withEdits(artifact, edits);
  const problems = houseStyles
    .filter((houseStyle) => maySend(houseStyle, artifact.name))
    .flatMap((houseStyle) => checkArtifact(new SampleMessages(edited, houseStyle)).problems);
  if (problems.length > 0) throw new ProblemsError(problems);
}
