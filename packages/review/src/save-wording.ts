import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { ANY_APPROVAL, editJson, type WordingEdit } from '@aanreik/wording';
import { assertSavable, withEdits } from './edit-wording.ts';

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
 * Writes changed texts into the wording files of an artifact, after every variant was composed with them. Approvals stay
 * as they are: they are of what a text said, so that a changed text is a draft until somebody approves it.
 * @param templates the folder of artifacts
 * @throws {ProblemsError} with everything that is wrong; then nothing is written
 */
export async function saveWording(templates: string, name: string, edits: readonly WordingEdit[]): Promise<readonly SavedFile[]> {
  const artifact = await loadArtifact(templates, name);
  assertSavable(artifact, edits, listHouseStyles().map(loadHouseStyle));
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
