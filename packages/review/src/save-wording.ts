import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { editJson, type WordingEdit } from '@aanreik/wording';
import { assertSavable } from './edit-wording.ts';

/**
 * Writes changed texts into the wording files of an artifact, after every variant was composed with them.
 * @param templates the folder of artifacts
 * @returns how many texts changed, by file
 * @throws {ProblemsError} with everything that is wrong; then nothing is written
 */
export async function saveWording(templates: string, name: string, edits: readonly WordingEdit[]): Promise<ReadonlyMap<string, number>> {
  assertSavable(await loadArtifact(templates, name), edits, listHouseStyles().map(loadHouseStyle));
  const kept = new Map<string, number>();
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const target = path.join(templates, file);
    const own = edits.filter((edit) => edit.file === file);
    await writeFile(target, editJson(await readFile(target, 'utf8'), own));
    kept.set(file, own.length);
  }
  return kept;
}
