import type { Rule } from '../../finding.ts';

/** Four bytes above 127 tell programs on the way that a file is no text. */
export const headerSaysBytes: Rule = {
  code: 'header-says-bytes',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.2' },
  *faults({ raw: { comment } }) {
    if (comment.length < 4 || comment.some((byte) => byte < 128))
      yield { found: 'no comment of bytes below the header', expected: '% and four bytes above 127' };
  },
};
