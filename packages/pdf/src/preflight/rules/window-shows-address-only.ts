import { area, grown, overlap } from '../area.ts';
import type { PreflightRule } from '../finding.ts';

/**
 * However the letter slides, only the address and the return address show: others could read anything else on the way.
 */
export const windowShowsAddressOnly: PreflightRule = {
  code: 'window-shows-address-only',
  *check({ ink, envelope: { window, shift } }) {
    const seen = grown(area(window), shift);
    for (const piece of ink) {
      if (piece.page === 1 && piece.part === 'letter' && overlap(piece, seen)) {
        yield {
          severity: 'fault',
          page: 1,
          found: `${piece.name} in the window`,
          expected: 'nothing in the window but the address, also when the letter slides',
        };
      }
    }
  },
};
