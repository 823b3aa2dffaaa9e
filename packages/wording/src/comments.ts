import type { Problem } from '@aanreik/message';
import { z } from 'zod';
import { pastDay, person, plainCharacters } from './signed.ts';

/** The folder beside some wording files that keeps what colleagues say of their texts: `wording/comments/nl.json`. */
export const COMMENTS_FOLDER = 'comments';

const commentSchema = z.strictObject({
  key: z.string().min(1),
  by: person,
  on: pastDay,
  /** Plain characters: nothing in them is markup, wherever they are shown. */
  words: plainCharacters.trim().min(1, 'no words').max(2000, 'more than 2000 characters'),
  resolved: z.strictObject({ by: person, on: pastDay }).optional(),
});

const fileSchema = z.strictObject({ comments: z.array(commentSchema).readonly() });

/** What somebody said of a text; open until somebody resolves it. */
export type TextComment = z.infer<typeof commentSchema>;

const EXPECTED =
  '{ "comments": [{ "key": key, "by": who, "on": a day up to today as "2026-11-24", "words": words, "resolved": { "by": who, "on": day } }] }, as aanreik wording comment writes it';

/**
 * Reads what a comments file holds.
 * @param file how it is called in messages
 */
export function parseComments(json: unknown, file: string): { readonly comments: readonly TextComment[] } | { readonly problems: readonly Problem[] } {
  const parsed = fileSchema.safeParse(json);
  if (parsed.success) return { comments: parsed.data.comments };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ code: 'comment', place: { file, key: path.join('.') }, found: message, expected: EXPECTED })),
  };
}
