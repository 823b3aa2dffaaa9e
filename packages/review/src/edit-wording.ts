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
 * Makes sure that edits change texts of this artifact, or texts that it shares with others.
 * @throws {ProblemsError} naming each that does not
 */
export function assertOwn({ name, wording }: LoadedArtifact, edits: readonly WordingEdit[]): void {
  const own = new Set(wording.catalogues.flatMap(({ files }) => files.map(({ file }) => file)));
  const foreign = edits.filter(({ file }) => !own.has(file));
  if (foreign.length === 0) return;
  throw new ProblemsError(
    foreign.map(({ file, key }) => ({
      code: 'wording-edit',
      place: { file, key },
      found: 'a text of another message, or one that is not there',
      expected: `a text of ${name}, or one that it shares`,
    })),
  );
}

/** Which of some edits change a text that all artifacts share. */
export function sharedAmong({ wording }: LoadedArtifact, edits: readonly WordingEdit[]): readonly WordingEdit[] {
  const shared = new Set(wording.catalogues.filter(({ namespace }) => namespace === 'shared').flatMap(({ files }) => files.map(({ file }) => file)));
  return edits.filter(({ file }) => shared.has(file));
}

/**
 * Makes sure that every variant of an artifact that could be composed still can with some edits. What was wrong before,
 * elsewhere in the wording, is no reason to keep a good text from being saved.
 * @throws {ProblemsError} with everything that is wrong
 */
export function assertComposable(artifact: LoadedArtifact, edits: readonly WordingEdit[], houseStyles: readonly HouseStyle[]): void {
  const edited = withEdits(artifact, edits);
  const problems = houseStyles
    .filter((houseStyle) => maySend(houseStyle, artifact.name))
    .flatMap((houseStyle) => checkChanged(new SampleMessages(edited, houseStyle), edits));
  const each = new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.place.file, problem.place.key, problem.found]), problem]));
  if (each.size > 0) throw new ProblemsError([...each.values()]);
}
