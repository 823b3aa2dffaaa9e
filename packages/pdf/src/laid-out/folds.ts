import type { Envelope } from '@aanreik/house-style';
import type { Ink } from './ink.ts';

/** How far a fold may be from its place, in mm. */
export const FOLD_TOLERANCE = 1.5;

/** Pictures up to this width are icons beside a line of text, in mm. */
const ICON = 8;

/** The place of the fold that something printed lies on, in mm from the top; undefined where it lies on none. */
export function foldThrough({ top, bottom }: Ink, { folds }: Envelope): number | undefined {
  return folds.find((fold) => top < fold + FOLD_TOLERANCE && bottom > fold - FOLD_TOLERANCE);
}

/**
 * Whether a fold spoils it: no machine reads a code that is folded, and a face with a fold in it is no longer one. The
 * bars of a chart are as high as they were.
 */
export function isSpoiltByFold({ kind, part, left, right }: Ink): boolean {
  return kind === 'picture' && part !== 'chart' && right - left > ICON;
}
