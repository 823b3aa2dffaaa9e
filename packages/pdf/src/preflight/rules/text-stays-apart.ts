import type { PreflightRule } from '../finding.ts';

/** Lines of running text that lie over each other cannot be read: a layout that did not fit. */
export const textStaysApart: PreflightRule = {
  code: 'text-stays-apart',
  *check({ ink }) {
    const lines = ink.filter(({ kind }) => kind === 'text');
    for (const [at, one] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (one.page !== other.page || one.left >= other.right || other.left >= one.right) continue;
        const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        if (shared > lower / 2) yield { severity: 'fault', page: one.page, found: `${one.name} over ${other.name}`, expected: 'one line of text in one place' };
      }
    }
  },
};
