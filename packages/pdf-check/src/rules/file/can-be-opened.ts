import type { Rule } from '../../finding.ts';

/** Behind a password nothing can be checked: what else is found of such a file is not the whole. */
export const canBeOpened: Rule = {
  code: 'can-be-opened',
  severity: 'fault',
  clauses: { 'ua-1': '7.16', 'a-2a': '6.1.3' },
  *faults({ isLocked }) {
    if (isLocked) yield { found: 'a file that asks for a password', expected: 'a file that opens without one' };
  },
};
