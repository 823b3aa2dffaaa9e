import type { PreflightRule } from '../finding.ts';

/** A code that a fold would spoil may be left out of the panel with how to reach someone: whoever judges the proof should know. */
export const codeLeftOut: PreflightRule = {
  code: 'code-left-out',
  *check({ leftOut }) {
    if (leftOut === undefined) return;
    yield {
      severity: 'note',
      page: leftOut.page,
      found: `no '${leftOut.name}': it would lie on a fold`,
      expected: 'that the address beside it is enough, or fewer words, so that there is room off the fold',
    };
  },
};
