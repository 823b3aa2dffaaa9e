import type { Problem } from '@aanreik/message';
import { z } from 'zod';
import { pastDay, person } from './signed.ts';
import { TEXT_HASH } from './text-hash.ts';

/** The folder beside some wording files that says who approved their texts: `wording/approvals/nl.json`. */
export const APPROVALS_FOLDER = 'approvals';

const approvalSchema = z.strictObject({
  /** Who read the texts and answers for them. */
  by: person,
  on: pastDay,
  /** Who made the texts what they are, by git; absent where that is not known. */
  author: person.optional(),
  /** The hash of each text as it was approved, by its key. */
  texts: z.record(z.string().min(1), z.string().regex(TEXT_HASH, 'no hash of a text')).refine((texts) => Object.keys(texts).length > 0, 'no texts'),
});

const fileSchema = z.strictObject({ approvals: z.array(approvalSchema).readonly() });

/** Some texts of one file that somebody approved on one day, written by the same author. */
export type Approval = z.infer<typeof approvalSchema>;

/** What was approved of one text. */
export type ApprovedText = Omit<Approval, 'texts'> & { readonly hash: string };

const EXPECTED =
  '{ "approvals": [{ "by": who, "on": a day up to today as "2026-11-24", "author": who, "texts": { key: hash } }] }, as aanreik wording approve writes it';

/**
 * Reads what an approvals file holds.
 * @param file how it is called in messages
 */
export function parseApprovals(json: unknown, file: string): { readonly approvals: readonly Approval[] } | { readonly problems: readonly Problem[] } {
  const parsed = fileSchema.safeParse(json);
  if (parsed.success) return { approvals: parsed.data.approvals };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      code: 'approval',
      place: { file, key: path.join('.') },
      found: message,
      expected: EXPECTED,
    })),
  };
}

/** What was last approved of each text, by its key: a later approval takes the place of an earlier one. */
export function approvedTexts(approvals: readonly Approval[]): ReadonlyMap<string, ApprovedText> {
  return new Map(approvals.flatMap(({ texts, ...approval }) => Object.entries(texts).map(([key, hash]) => [key, { ...approval, hash }] as const)));
}

/**
 * Approvals with some added: each text has its last one alone, and what is approved of keys that are no longer there is
 * gone.
 * @param keys of all texts that the file has
 */
export function withApprovals(approvals: readonly Approval[], added: readonly Approval[], keys: ReadonlySet<string>): readonly Approval[] {
  const all = [...approvals, ...added];
  const last = new Map(all.flatMap(({ texts }, at) => Object.keys(texts).map((key) => [key, at] as const)));
  return all
    .map(({ texts, ...approval }, at) => ({
      ...approval,
      texts: Object.fromEntries(Object.entries(texts).filter(([key]) => keys.has(key) && last.get(key) === at)),
    }))
    .filter(({ texts }) => Object.keys(texts).length > 0);
}
