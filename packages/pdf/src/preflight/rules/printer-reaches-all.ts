import { inWords, type PreflightRule } from '../finding.ts';

const PAGE = { width: 210, height: 297 };

export const printerReachesAll: PreflightRule = {
  code: 'printer-reaches-all',
  *check({ ink, envelope: { printerMargin } }) {
    for (const piece of ink) {
      const nearest = Math.min(piece.left, piece.top, PAGE.width - piece.right, PAGE.height - piece.bottom);
      // Half a tenth of a mm is how exact points are.
      if (nearest < printerMargin - 0.05) {
        yield {
          severity: 'fault',
          page: piece.page,
          found: `${piece.name}, ${inWords(nearest)} from the edge of the page`,
          expected: `at least ${inWords(printerMargin)}: nearer to the edge the printer prints nothing`,
        };
      }
    }
  },
};
