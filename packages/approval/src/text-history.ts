import path from 'node:path';
import { today } from '@aanreik/message';
import type { TextValue } from '@aanreik/wording';
import { FileHistory } from './file-history.ts';
import { gitUser } from './git-user.ts';
import { findText, pathOfFile, refused, type TextPlace } from './wording-files.ts';

/** A change of one text. */
export interface TextChange {
  /** Who made it; absent where that is not known. */
  readonly by?: string;
  /** ISO 8601 calendar day. */
  readonly on: string;
  /** The commit; absent where nobody committed it yet. */
  readonly commit?: string;
  /** The message of the commit; empty where there is none. */
  readonly why: string;
  /** What it said from then on; more than one where it is a list. */
  readonly texts: readonly string[];
}

/**
 * Who changed one text, when, and why, newest first, by git. A change that nobody committed yet comes first.
 * @param templates absolute path of the folder of templates
 * @param artifact name of an artifact, or `shared`
 * @throws {ProblemsError} where there is no such text, or git knows nothing of its file
 */
export async function textHistory(templates: string, artifact: string, place: TextPlace): Promise<readonly TextChange[]> {
  const { file, entry } = findText(templates, artifact, place);
  const absolute = pathOfFile(templates, file.file);
  const history = await FileHistory.open(absolute);
  if (history.commits.length === 0) {
    throw refused(file.file, place.key, 'no history', 'a file that is committed in a git repository, and git on this computer');
  }
  const changes = await history.changesOf(place.key);
  const committed = changes.map(({ id, author, on, why, value }) => ({ by: author, on, commit: id, why, texts: textsOf(value) }));
  if (JSON.stringify(changes[0]?.value) === JSON.stringify(entry.value)) return committed;
  const by = await gitUser(path.dirname(absolute));
  return [{ ...(by === undefined ? {} : { by }), on: today(), why: '', texts: entry.texts }, ...committed];
}

function textsOf(value: TextValue): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
