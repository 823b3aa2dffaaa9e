import { grown, overlap } from '../area.ts';
import { inWords, type PreflightRule } from '../finding.ts';

/** White around a KIX code, in mm (PostNL). */
export const KIX_CLEAR = 2;

export const kixStandsClear: PreflightRule = {
  code: 'kix-stands-clear',
  *check({ ink }) {
    for (const kix of ink.filter(({ part }) => part === 'kix')) {
      for (const piece of ink) {
        if (piece !== kix && piece.page === kix.page && piece.kind !== 'surface' && overlap(piece, grown(kix, KIX_CLEAR))) {
          yield {
            severity: 'fault',
            page: kix.page,
            found: `${piece.name} less than ${inWords(KIX_CLEAR)} from the KIX code`,
            expected: `${inWords(KIX_CLEAR)} of white around it`,
          };
        }
      }
    }
  },
};
