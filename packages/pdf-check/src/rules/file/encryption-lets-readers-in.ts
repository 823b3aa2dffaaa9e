import type { Rule } from '../../finding.ts';

/** Bit 10: extract text for those who cannot see it. */
const ACCESSIBILITY = 1 << 9;

export const encryptionLetsReadersIn: Rule = {
  code: 'encryption-lets-readers-in',
  severity: 'fault',
  clauses: { 'ua-1': '7.16' },
  checkpoint: '26-001, 26-002',
  *faults(pdf) {
    if (pdf.encrypt === undefined) return;
    const permissions = pdf.number(pdf.encrypt, 'P');
    if (permissions === undefined || (permissions & ACCESSIBILITY) === 0)
      yield {
        checkpoint: permissions === undefined ? '26-001' : '26-002',
        found: 'a lock that keeps screen readers out',
        expected: 'no encryption, or bit 10 of /P set',
      };
  },
};
