import type { Before, TextChange } from '@aanreik/approval';

/** A text by where it is: its file below the folder of templates, and its key in that file. */
export interface PlaceInFile {
  readonly file: string;
  readonly key: string;
}

/** Who approved the texts of a message, and which of them wait for that. */
export interface MessageApprovals {
  /** Who works here by git; absent where git does not know. */
  readonly user?: string;
  readonly texts: readonly TextApproval[];
}

export interface TextApproval extends PlaceInFile {
  /** Its last approval; it may be of other words than are there now. */
  readonly approved?: { readonly by: string; readonly on: string };
  /** What is open of what colleagues said of it. */
  readonly comments: readonly OpenComment[];
  /** Absent where the text may be sent as it is. */
  readonly draft?: WaitingText;
}

export interface OpenComment {
  /** Which of the comments on its text. */
  readonly number: number;
  readonly by: string;
  readonly on: string;
  readonly words: string;
}

/** What its approver wants to know of a draft. */
export interface WaitingText {
  /** The hash of what it says now: an approval is of this and of nothing else. */
  readonly hash: string;
  readonly now: readonly string[];
  readonly before: Before;
  readonly author?: string;
  /** Why it is a draft, in Dutch. */
  readonly reason: string;
  /** Why the one who asks cannot approve it, and what would help, in Dutch; absent where they can. */
  readonly obstacle?: string;
}

/** What a running workbench is asked about approvals. */
export interface ApprovalsAsked {
  readonly artifact: string;
  readonly houseStyle: string;
  /** Who is about to approve; git's user where absent. */
  readonly by?: string;
  readonly places: readonly PlaceInFile[];
}

export interface ApprovalGiven {
  readonly artifact: string;
  readonly houseStyle: string;
  readonly by: string;
  readonly seen: readonly (PlaceInFile & { readonly hash: string })[];
}

export interface CommentGiven extends PlaceInFile {
  readonly artifact: string;
  readonly by: string;
  readonly words: string;
}

export interface CommentResolved extends PlaceInFile {
  readonly artifact: string;
  readonly by: string;
  readonly number: number;
}

export interface HistoryAsked extends PlaceInFile {
  readonly artifact: string;
}

/** The changes of a text, newest first; empty where git knows nothing of its file. */
export type TextHistory = readonly TextChange[];

/** Where a running workbench is asked about approvals. */
export const APPROVAL = {
  state: '/workbench/approvals',
  approve: '/workbench/approve',
  comment: '/workbench/comment',
  resolve: '/workbench/resolve',
  history: '/workbench/history',
} as const;

/** Where a static workbench holds the approvals of all texts of an artifact, below `rendered/`. */
export function approvalsPath(artifact: string, houseStyle: string): string {
  return `approvals/${artifact}.${houseStyle}.json`;
}
