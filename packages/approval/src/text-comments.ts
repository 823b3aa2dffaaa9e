import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { COMMENTS_FOLDER, parseComments, type TextComment } from '@aanreik/wording';
import { filesOf, findText, pathBeside, refused, type TextPlace, writeJson } from './wording-files.ts';

/** A comment with where it is. */
export interface PlacedComment extends TextComment {
  /** Below the folder of templates. */
  readonly file: string;
  /** Which of the comments on its text it is, from 1: they keep their number. */
  readonly number: number;
}

interface Signed {
  readonly by: string;
  /** ISO 8601 calendar day, up to today. */
  readonly on: string;
}

/**
 * All comments on the texts of an artifact, in the order of the files, resolved ones too.
 * @param artifact name of an artifact, or `shared`
 * @throws {ProblemsError} where there is no such artifact, or its wording cannot be read
 */
export function textComments(templates: string, artifact: string): readonly PlacedComment[] {
  return filesOf(templates, artifact).flatMap(({ file, comments = [] }) =>
    comments.map((comment, at) => ({ ...comment, file, number: comments.slice(0, at + 1).filter(({ key }) => key === comment.key).length })),
  );
}

/**
 * Keeps what somebody says of a text, beside its file.
 * @throws {ProblemsError} where there is no such text, or nothing is said
 */
export async function commentOnText(
  templates: string,
  artifact: string,
  place: TextPlace,
  { by, on, words }: Signed & { readonly words: string },
): Promise<void> {
  const { file } = findText(templates, artifact, place);
  await write(templates, file.file, [...(file.comments ?? []), { key: place.key, by, on, words }]);
}

/**
 * Says of a comment on a text that it is dealt with. It stays in the file, with who says so.
 * @param number which of the comments on the text; the open one where absent
 * @throws {ProblemsError} where there is no such open comment, or it is not said which of some
 */
export async function resolveComment(
  templates: string,
  artifact: string,
  place: TextPlace,
  { by, on, number }: Signed & { readonly number?: number },
): Promise<PlacedComment> {
  const { file } = findText(templates, artifact, place);
  const open = textComments(templates, artifact).filter((comment) => comment.file === file.file && comment.key === place.key && comment.resolved === undefined);
  const meant = number === undefined ? open : open.filter((comment) => comment.number === number);
  const [comment, ...others] = meant;
  if (comment === undefined) throw refused(file.file, place.key, 'no such open comment', `the number of one that is open: ${numbersOf(open)}`);
  if (others.length > 0) throw refused(file.file, place.key, `${open.length} open comments`, `the number of one of them: ${numbersOf(open)}`);
  const comments = file.comments ?? [];
  const at = comments.findIndex(
    (one, index) => one.key === place.key && comments.slice(0, index + 1).filter(({ key }) => key === place.key).length === comment.number,
  );
  await write(
    templates,
    file.file,
    comments.map((one, index) => (index === at ? { ...one, resolved: { by, on } } : one)),
  );
  return { ...comment, resolved: { by, on } };
}

function numbersOf(comments: readonly PlacedComment[]): string {
  return comments.map(({ number }) => number).join(', ') || 'there is none';
}

async function write(templates: string, file: string, comments: readonly TextComment[]): Promise<void> {
  const read = parseComments({ comments }, file);
  if ('problems' in read) throw new ProblemsError(read.problems);
  const target = pathBeside(templates, file, COMMENTS_FOLDER);
  await mkdir(path.dirname(target), { recursive: true });
  await writeJson(target, { comments: read.comments });
}
