import type { Rule } from '../../finding.ts';

export const notEncrypted: Rule = {
  code: 'not-encrypted',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.3' },
  *faults({ encrypt }) {
    if (encrypt !== undefined) yield { found: 'an encrypted file', expected: 'no /Encrypt' };
  },
};
