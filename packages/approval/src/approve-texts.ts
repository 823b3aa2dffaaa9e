import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, ProblemsError } from '@aanreik/message';
import {
  APPROVALS_FOLDER,
  type Approval,
  type ApprovalPolicy,
  type CatalogueFile,
  entriesOf,
  isSamePerson,
  parseApprovals,
  withApprovals,
} from '@aanreik/wording';
import { type DraftChoice, type DraftText, draftTexts } from './draft-texts.ts';
import { filesOf, pathBeside, writeJson } from './wording-files.ts';

export interface ApprovalInput extends DraftChoice {
  /** Who read the texts and answers for them: a name, with an email address behind it in angle brackets or without. */
  readonly by: string;
  /** ISO 8601 calendar day, up to today. */
  readonly on: string;
  /**
   * What the approver saw, by file, key and hash: these are approved and no others, and none where one of them says
   * something else by now. All that was chosen where absent.
   */
  readonly seen?: readonly Pick<DraftText, 'file' | 'key' | 'hash'>[];
}

/**
 * Approves drafts of an artifact as they now read: their hashes are written beside the wording, with who wrote them by
 * git. What was approved of keys that are no longer there is taken out of the files on the way.
 * @param templates absolute path of the folder of templates
 * @param artifact name of an artifact, or `shared`
 * @returns the texts that were approved
 * @throws {ProblemsError} naming each text that cannot be approved, with why; then nothing is written
 */
export async function approveTexts(templates: string, artifact: string, { by, on, seen, ...choice }: ApprovalInput): Promise<readonly DraftText[]> {
  const chosen = await draftTexts(templates, artifact, choice);
  const drafts = seen === undefined ? chosen : chosen.filter((draft) => seen.some((one) => isOf(one)(draft)));
  const problems = [...unseen(seen ?? [], chosen), ...drafts.flatMap((draft) => objectionsTo(draft, by, choice.policy))];
  if (problems.length > 0) throw new ProblemsError(problems);
  const files = filesOf(templates, artifact).filter(({ tag }) => choice.tag === undefined || tag === choice.tag);
  const written = files.map((file) => ({ file, approvals: approvalsOf(file, drafts, by, on) }));
  for (const { file, approvals } of written) {
    const read = parseApprovals({ approvals }, file.file);
    if ('problems' in read) throw new ProblemsError(read.problems);
  }
  for (const { file, approvals } of written) {
    if (approvals.length === 0 && file.approvals === undefined) continue;
    const target = pathBeside(templates, file.file, APPROVALS_FOLDER);
    await mkdir(path.dirname(target), { recursive: true });
    await writeJson(target, { approvals });
  }
  return drafts;
}

function isOf(one: Pick<DraftText, 'file' | 'key'>) {
  return ({ file, key }: DraftText) => file === one.file && key === one.key;
}

/** Texts that changed while somebody looked at them. */
function unseen(seen: readonly Pick<DraftText, 'file' | 'key' | 'hash'>[], drafts: readonly DraftText[]): readonly Problem[] {
  return seen
    .filter((one) => drafts.find(isOf(one))?.hash !== one.hash)
    .map(({ file, key }) => ({
      code: 'approval',
      place: { file, key },
      found: 'another text than was shown',
      expected: 'an approval of what it says now: look again',
    }));
}

/** Why somebody cannot approve a text. */
function objectionsTo({ file, key, author, comments }: DraftText, by: string, policy: ApprovalPolicy | undefined): readonly Problem[] {
  const problem = (found: string, expected: string): Problem => ({ code: 'approval', place: { file, key }, found, expected });
  const isOwn = author !== undefined && isSamePerson(author, by);
  return [
    ...(policy?.fourEyes && author === undefined
      ? [problem('a text of which git does not say who wrote it', 'a text that is committed by its writer: the house style asks for four eyes')]
      : []),
    ...(policy?.fourEyes && isOwn ? [problem(`an approval by ${by}, who wrote it`, 'an approval by somebody else: the house style asks for four eyes')] : []),
    ...(policy?.openComments === 'block' && comments.length > 0
      ? [
          problem(
            `${comments.length === 1 ? 'an open comment' : `${comments.length} open comments`} on it`,
            `none: the house style waits for comments (aanreik wording resolve)`,
          ),
        ]
      : []),
  ];
}

/** The approvals of a file with those of its drafts, by who wrote them. */
function approvalsOf(file: CatalogueFile, drafts: readonly DraftText[], by: string, on: string): readonly Approval[] {
  const own = drafts.filter((draft) => draft.file === file.file);
  const authors = [...new Set(own.map(({ author }) => author))];
  const added = authors.map((author) => ({
    by,
    on,
    ...(author === undefined ? {} : { author }),
    texts: Object.fromEntries(own.filter((draft) => draft.author === author).map(({ key, hash }) => [key, hash])),
  }));
  return withApprovals(file.approvals ?? [], added, new Set(entriesOf(file.texts).map(({ key }) => key)));
}
