export { type ApprovalInput, approveTexts } from './approve-texts.ts';
export { type Before, type DraftChoice, type DraftText, draftTexts } from './draft-texts.ts';
export { gitUser } from './git-user.ts';
export { commentOnText, type PlacedComment, resolveComment, textComments } from './text-comments.ts';
export { type TextChange, textHistory } from './text-history.ts';
export type { TextPlace } from './wording-files.ts';
