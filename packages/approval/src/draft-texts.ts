import {
  ANY_APPROVAL,
  type ApprovalPolicy,
  approvedTexts,
  type CatalogueFile,
  type Draft,
  draftsOf,
  entriesOf,
  type TextComment,
  textHash,
} from '@aanreik/wording';
import { FileHistory } from './file-history.ts';
import { filesOf, pathOfFile, refused } from './wording-files.ts';

/** A text that waits for approval, with all that its reader wants to see. */
export interface DraftText extends Draft {
  /** Language tag of its file. */
  readonly tag: string;
  /** The hash of what it says now: who approves it says with this what they saw. */
  readonly hash: string;
  /** What it says now; more than one where it is a list. */
  readonly now: readonly string[];
  readonly before: Before;
  /** Who made it what it is; absent where that is not known. */
  readonly author?: string;
  /** What is open of what colleagues said of it. */
  readonly comments: readonly TextComment[];
}

/** What a text said when it was last approved: nothing where it never was, and unknown where git has no such version. */
export type Before = { readonly kind: 'new' } | { readonly kind: 'not-in-git' } | { readonly kind: 'text'; readonly texts: readonly string[] };

/** Which drafts. */
export interface DraftChoice {
  /** Language tag; all where absent, but for files that a machine wrote first: those are asked for by their tag. */
  readonly tag?: string;
  /** Keys as they are in the file; all where absent. */
  readonly keys?: readonly string[];
  /** What a house style asks of an approval; no more than that there is one where absent. */
  readonly policy?: ApprovalPolicy;
}

/**
 * The drafts of an artifact, each with what it was when it was last approved and what it is now.
 * @param templates absolute path of the folder of templates
 * @param artifact name of an artifact, or `shared`
 * @throws {ProblemsError} where there is no such artifact, tag or draft, or the wording cannot be read
 */
export async function draftTexts(templates: string, artifact: string, { tag, keys, policy = ANY_APPROVAL }: DraftChoice = {}): Promise<readonly DraftText[]> {
  const files = filesOf(templates, artifact);
  if (tag !== undefined && !files.some((file) => file.tag === tag)) {
    throw refused(artifact, undefined, `no texts with the tag '${tag}'`, `one of ${[...new Set(files.map((file) => file.tag))].join(', ')}`);
  }
  const chosen = files.filter((file) => (tag === undefined ? file.firstDraft !== 'machine' : file.tag === tag));
  const drafts: DraftText[] = [];
  for (const file of chosen) {
    const own = draftsOf({ namespace: '', files: [file] }, policy).filter(({ key }) => keys === undefined || keys.includes(key));
    drafts.push(...(await withHistory(templates, file, own)));
  }
  for (const key of keys ?? []) {
    if (!drafts.some((draft) => draft.key === key))
      throw refused(artifact, key, 'no draft', 'the key of a text that is a draft: aanreik wording drafts lists them');
  }
  return drafts;
}

async function withHistory(templates: string, file: CatalogueFile, drafts: readonly Draft[]): Promise<readonly DraftText[]> {
  if (drafts.length === 0) return [];
  const history = await FileHistory.open(pathOfFile(templates, file.file));
  const approved = approvedTexts(file.approvals ?? []);
  const entries = new Map(entriesOf(file.texts).map((entry) => [entry.key, entry]));
  const texts: DraftText[] = [];
  for (const draft of drafts) {
    const entry = entries.get(draft.key);
    if (entry === undefined) continue;
    const hash = textHash(file.file, draft.key, entry.value);
    const author = await history.authorOf(draft.key, entry.value);
    texts.push({
      ...draft,
      tag: file.tag,
      hash,
      now: entry.texts,
      before: await beforeOf(history, file.file, draft.key, approved.get(draft.key)?.hash, { hash, texts: entry.texts }),
      ...(author === undefined ? {} : { author }),
      comments: (file.comments ?? []).filter(({ key, resolved }) => key === draft.key && resolved === undefined),
    });
  }
  return texts;
}

async function beforeOf(
  history: FileHistory,
  file: string,
  key: string,
  approved: string | undefined,
  now: { readonly hash: string; readonly texts: readonly string[] },
): Promise<Before> {
  if (approved === undefined) return { kind: 'new' };
  if (approved === now.hash) return { kind: 'text', texts: now.texts };
  const value = await history.approvedText(file, key, approved);
  return value === undefined ? { kind: 'not-in-git' } : { kind: 'text', texts: typeof value === 'string' ? [value] : value };
}
