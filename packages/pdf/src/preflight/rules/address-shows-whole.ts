import { area, grown, within } from '../area.ts';
import { inWords, type PreflightRule } from '../finding.ts';

/** However the letter slides, the whole address shows: a machine reads it. */
export const addressShowsWhole: PreflightRule = {
  code: 'address-shows-whole',
  *check({ ink, envelope: { window, shift } }) {
    const always = grown(area(window), -shift);
    const address = ink.filter(({ part }) => part === 'address' || part === 'kix');
    if (address.length === 0) yield { severity: 'fault', page: 1, found: 'no address', expected: 'an address in the window' };
    for (const [at, piece] of address.entries()) {
      if (piece.page === 1 && within(piece, always)) continue;
      const by = Math.max(always.left - piece.left, piece.right - always.right, always.top - piece.top, piece.bottom - always.bottom);
      const what = piece.part === 'kix' ? 'the KIX code' : `line ${at + 1} of the address`;
      yield {
        severity: 'fault',
        page: piece.page,
        found: `${what}, ${inWords(by)} outside what always shows`,
        expected: `at least ${inWords(shift)} from the edges of the window`,
      };
    }
  },
};
