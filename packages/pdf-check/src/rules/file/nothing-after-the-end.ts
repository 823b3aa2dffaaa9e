import type { Rule } from '../../finding.ts';

export const nothingAfterTheEnd: Rule = {
  code: 'nothing-after-the-end',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.3' },
  *faults({ raw: { trailing } }) {
    if (trailing !== 0)
      yield { found: trailing === undefined ? 'no end-of-file marker' : `${trailing} bytes behind the end`, expected: '%%EOF and one end of line at most' };
  },
};
