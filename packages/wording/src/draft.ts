import type { Problem } from '@aanreik/message';
import { approvedTexts } from './approvals.ts';
import { type Catalogue, type CatalogueFile, entriesOf } from './catalogue.ts';
import { isSamePerson } from './person.ts';
import { textHash } from './text-hash.ts';

/** What a house style asks of an approval, beyond that somebody gave it. */
export interface ApprovalPolicy {
  /** Whether the one who approves a text must be another than the one who wrote it. */
  readonly fourEyes: boolean;
  /** Whether a text is held back as long as a comment on it is open. */
  readonly openComments: 'allow' | 'block';
}

export const ANY_APPROVAL: ApprovalPolicy = { fourEyes: false, openComments: 'allow' };

/** Why a text counts as a draft. */
export type DraftReason =
  | { readonly kind: 'never-approved'; readonly isMachine: boolean }
  | { readonly kind: 'changed'; readonly by: string; readonly on: string }
  | { readonly kind: 'own-approval'; readonly by: string }
  | { readonly kind: 'unknown-author'; readonly by: string }
  | { readonly kind: 'open-comment'; readonly by: string; readonly on: string };

/** A text that is sent to nobody. */
export interface Draft {
  /** Below the folder of templates. */
  readonly file: string;
  /** As it is in the file. */
  readonly key: string;
  readonly reason: DraftReason;
}

/** The texts of a catalogue that nobody approved as they now read, or not as the policy asks. */
export function draftsOf({ files }: Catalogue, policy: ApprovalPolicy = ANY_APPROVAL): readonly Draft[] {
  return files.flatMap((file) => draftsOfFile(file, policy));
}

function draftsOfFile(file: CatalogueFile, policy: ApprovalPolicy): readonly Draft[] {
  const approved = approvedTexts(file.approvals ?? []);
  const open = new Map((file.comments ?? []).flatMap((comment) => (comment.resolved === undefined ? [[comment.key, comment] as const] : [])));
  const reasonOf = (key: string, hash: string): DraftReason | undefined => {
    const approval = approved.get(key);
    if (approval === undefined) return { kind: 'never-approved', isMachine: file.firstDraft === 'machine' };
    const { by, on, author } = approval;
    if (approval.hash !== hash) return { kind: 'changed', by, on };
    if (policy.fourEyes && author === undefined) return { kind: 'unknown-author', by };
    if (policy.fourEyes && author !== undefined && isSamePerson(author, by)) return { kind: 'own-approval', by };
    const comment = open.get(key);
    return policy.openComments === 'block' && comment !== undefined ? { kind: 'open-comment', by: comment.by, on: comment.on } : undefined;
  };
  return entriesOf(file.texts).flatMap(({ key, value }) => {
    const reason = reasonOf(key, textHash(file.file, key, value));
    return reason === undefined ? [] : [{ file: file.file, key, reason }];
  });
}

/** Why a text is a draft, in words that follow "a draft: ". */
export function describeReason(reason: DraftReason): string {
  switch (reason.kind) {
    case 'never-approved':
      return reason.isMachine ? 'a machine wrote it first, and nobody has approved it' : 'nobody has approved it';
    case 'changed':
      return `changed since ${reason.by} approved it on ${reason.on}`;
    case 'own-approval':
      return `approved by ${reason.by} alone, who wrote it, and this house style asks for four eyes`;
    case 'unknown-author':
      return `approved by ${reason.by}, but who wrote it is not known, and this house style asks for four eyes`;
    case 'open-comment':
      return `${reason.by} has an open comment on it since ${reason.on}, and this house style waits for that`;
  }
}

/** So many keys of a file are named in one line: the first mostly explain the rest. */
const NAMED = 4;

/** The drafts of each file as one problem, which names the first texts and counts the others, and says what to do. */
export function draftProblems(drafts: readonly Draft[]): readonly Problem[] {
  const files = new Set(drafts.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const [first, ...others] = drafts.filter((draft) => draft.file === file);
    if (first === undefined) return [];
    const named = others.slice(0, NAMED - 1).map(({ key }) => key);
    const more = others.length - named.length;
    const besides = others.length === 0 ? '' : `; drafts too: ${named.join(', ')}${more === 0 ? '' : `, and ${more} more in this file`}`;
    return [{ code: 'draft', place: { file, key: first.key }, found: `a draft: ${describeReason(first.reason)}${besides}`, expected: remedyOf(first) }];
  });
}

/** What makes a draft a text that may be sent. */
export function remedyOf({ file, key, reason }: Draft): string {
  switch (reason.kind) {
    case 'open-comment':
      return `the comment resolved: ${commandFor('resolve', file, key)}`;
    case 'own-approval':
    case 'unknown-author':
      return `another than its writer who approves it: ${commandFor('approve', file)} --house-style NAME (docs/wording.md)`;
    case 'never-approved':
    case 'changed':
      return `someone who approves what it now says: ${commandFor('approve', file)} (docs/wording.md)`;
  }
}

function commandFor(command: string, file: string, key?: string): string {
  const { artifact, tag, arm } = placeOfFile(file);
  // A text is looked for in one file; drafts are approved in those of all arms.
  const ofArm = key === undefined || arm === undefined ? [] : ['--arm', arm];
  return ['aanreik wording', command, artifact, ...(key === undefined ? [] : [key]), '--tag', tag, ...ofArm].join(' ');
}

/**
 * The artifact and the tag of a wording file, and its arm where it is of an experiment; `shared` for texts that all
 * artifacts share.
 */
export function placeOfFile(file: string): { readonly artifact: string; readonly tag: string; readonly arm?: string } {
  const [artifact = '', folder, ...rest] = file.split('/');
  const tag = rest.at(-1)?.replace(/\.json$/, '') ?? '';
  return folder === 'experiments' && rest[0] !== undefined ? { artifact, tag, arm: rest[0] } : { artifact, tag };
}
