import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { assertKeepable } from '@aanreik/review';
import { editJson } from '@aanreik/wording';
import type { Edit } from './contract.ts';
import { TEMPLATES } from './templates-folder.ts';

/**
 * Writes changed texts into the wording files of an artifact, after every variant was composed with them.
 * @throws {ProblemsError} with everything that is wrong; then nothing is written
 */
export async function saveWording(name: string, edits: readonly Edit[], templates = TEMPLATES): Promise<void> {
  const artifact = await loadArtifact(templates, name);
  assertKeepable(artifact, edits, listHouseStyles().map(loadHouseStyle));
  for (const shown of new Set(edits.map(({ file }) => file))) {
    const target = path.join(templates, shown);
    await writeFile(
      target,
      editJson(
        await readFile(target, 'utf8'),
        edits.filter(({ file }) => file === shown),
      ),
    );
  }
}
