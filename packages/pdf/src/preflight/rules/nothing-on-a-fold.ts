import { type PreflightRule, told } from '../finding.ts';

/** A fold lies within so many mm of its place. */
const TOLERANCE = 1.5;

/** A code on a fold is not read by any machine, and a picture is spoilt. A line of text on a fold can be read; whoever judges the proof should know. */
export const nothingOnAFold: PreflightRule = {
  id: 'nothing-on-a-fold',
  *check(ink, { folds }) {
    for (const piece of ink) {
      const fold = folds.find((at) => piece.top < at + TOLERANCE && piece.bottom > at - TOLERANCE);
      if (fold === undefined || piece.kind === 'surface' || piece.part === 'fold-mark') continue;
      const isCode = piece.kind === 'picture' && piece.right - piece.left > ICON;
      if (piece.kind === 'picture' && !isCode) continue;
      yield {
        severity: isCode ? 'fault' : 'note',
        page: piece.page,
        found: `${piece.name} on the fold at ${told(fold)}`,
        expected: `${told(TOLERANCE)} between it and the fold`,
      };
    }
  },
};

/** Pictures up to this width are icons beside a line of text, in mm. */
const ICON = 8;
