import type { LoadedArtifact } from '@aanreik/compose';
import { type HouseStyle, maySend } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import { editCatalogues, Wording, type WordingEdit } from '@aanreik/wording';
import { checkChanged } from './check-changed.ts';
import { SampleMessages } from './sample-messages.ts';

/**
 * An artifact as it would be with some of its texts changed.
 * @throws {ProblemsError} where an edit does not fit the wording that is there
 */
export function withEdits(artifact: LoadedArtifact, edits: readonly WordingEdit[]): LoadedArtifact {
  return edits.length === 0 ? artifact : { ...artifact, wording: new Wording(editCatalogues(artifact.wording.catalogues, edits)) };
}

/**
 * Makes sure that edits can be kept: they change texts of this artifact alone, and every variant that could be composed
 * still can. What was wrong before, elsewhere in the wording, is no reason to keep a good text from being saved.
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
    .flatMap((houseStyle) => checkChanged(new SampleMessages(edited, houseStyle), edits));
  const each = new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.place.file, problem.place.key, problem.found]), problem]));
  if (each.size > 0) throw new ProblemsError([...each.values()]);
}
