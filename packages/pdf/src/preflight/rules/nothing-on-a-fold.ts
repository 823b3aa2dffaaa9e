import { FOLD_TOLERANCE, foldThrough, isSpoiltByFold } from '../../laid-out/folds.ts';
import { inWords, type PreflightRule } from '../finding.ts';

/**
 * A line of text on a fold can still be read: whoever judges the proof should know of it. A code or a photo on a fold
 * is spoilt.
 */
export const nothingOnAFold: PreflightRule = {
  code: 'nothing-on-a-fold',
  *check({ ink, envelope }) {
    for (const piece of ink) {
      const fold = foldThrough(piece, envelope);
      if (fold === undefined || piece.kind === 'surface' || piece.part === 'fold-mark') continue;
      const isSpoilt = isSpoiltByFold(piece);
      if (piece.kind === 'picture' && !isSpoilt) continue;
      yield {
        severity: isSpoilt ? 'fault' : 'note',
        page: piece.page,
        found: `${piece.name} on the fold at ${inWords(fold)}`,
        expected: `${inWords(FOLD_TOLERANCE)} between it and the fold`,
      };
    }
  },
};
