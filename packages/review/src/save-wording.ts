import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedArtifact, listArtifacts, loadArtifact, SHARED } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import { ANY_APPROVAL, editJson, type WordingEdit } from '@aanreik/wording';
import { assertComposable, assertOwn, sharedAmong, withEdits } from './edit-wording.ts';

/** A wording file in which texts were changed. */
export interface SavedFile {
  /** Below the folder of templates. */
  readonly file: string;
  /** How many texts changed. */
  readonly texts: number;
  /** How many of those are drafts until they are approved. */
  readonly drafts: number;
}

/**
 * Writes changed texts into the wording files of an artifact, after every variant was composed with them; of a text that
 * artifacts share, every variant of each artifact. Approvals stay as they are: they are of what a text said, so that a
 * changed text is a draft until somebody approves it, in every message that has it.
 * @param templates the folder of artifacts
 * @throws {ProblemsError} with everything that is wrong; then nothing is written
 */
export async function saveWording(templates: string, name: string, edits: readonly WordingEdit[]): Promise<readonly SavedFile[]> {
  const artifact = await loadArtifact(templates, name);
  await assertSavable(templates, artifact, edits);
  const { wording } = withEdits(artifact, edits);
  const saved: SavedFile[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const target = path.join(templates, file);
    const own = edits.filter((edit) => edit.file === file);
    await writeFile(target, editJson(await readFile(target, 'utf8'), own));
    saved.push({ file, texts: own.length, drafts: wording.draftsAmong(own, ANY_APPROVAL).length });
  }
  return saved;
}

async function assertSavable(templates: string, artifact: LoadedArtifact, edits: readonly WordingEdit[]): Promise<void> {
  assertOwn(artifact, edits);
  const houseStyles = listHouseStyles().map(loadHouseStyle);
  assertComposable(artifact, edits, houseStyles);
  const shared = sharedAmong(artifact, edits);
  if (shared.length === 0) return;
  if (!existsSync(path.join(templates, SHARED))) {
    throw new ProblemsError(
      shared.map(({ file, key }) => ({
        code: 'wording-edit',
        place: { file, key },
        found: 'a text that comes with the engine',
        expected: `a folder ${SHARED}/ of your own beside your artifacts, copied from templates/${SHARED} of the engine`,
      })),
    );
  }
  for (const name of listArtifacts(templates)) {
    if (name !== artifact.name) assertComposable(await loadArtifact(templates, name), shared, houseStyles);
  }
}
