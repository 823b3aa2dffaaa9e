import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';

/** An artifact that is complete, and as small as can be. */
const EXAMPLE = path.join(import.meta.dirname, '../../../templates/new/artifact');
/** Its README has this where the name of the artifact belongs. */
const NAME = 'NAME';

/**
 * Writes an artifact that works, to make another of.
 * @param templates absolute path of the folder of artifacts
 * @param name of the folder to write
 * @returns the files that were written, by their paths in that folder
 * @throws {ProblemsError} when the name cannot be used or is taken
 */
export async function newArtifact(templates: string, name: string): Promise<readonly string[]> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) throw refusal(name, `the name '${name}'`, 'lower case letters, digits and dashes, such as kom-langs');
  const folder = path.join(templates, name);
  if (await exists(folder)) throw refusal(folder, 'a folder of that name', 'a name that is not taken');
  await mkdir(templates, { recursive: true });
  await cp(EXAMPLE, folder, { recursive: true, errorOnExist: true, force: false });
  const readme = path.join(folder, 'README.md');
  await writeFile(readme, (await readFile(readme, 'utf8')).replaceAll(NAME, name));
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function refusal(file: string, found: string, expected: string): ProblemsError {
  return new ProblemsError([{ code: 'new-artifact', place: { file }, found, expected }]);
}
