import { personOf } from '@aanreik/wording';
import { readGit } from './git.ts';

/**
 * Who works in a folder, as git would sign a commit: `A. Kaya <a.kaya@example.org>`; undefined where git is not there or
 * does not know.
 */
export async function gitUser(folder: string): Promise<string | undefined> {
  const [name, email] = await Promise.all(['user.name', 'user.email'].map(async (setting) => (await readGit(folder, 'config', setting))?.trim() ?? ''));
  const person = personOf(name ?? '', email ?? '');
  return person === '' ? undefined : person;
}
