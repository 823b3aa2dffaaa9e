import type { PdfRule } from '../finding.ts';

/** Bit 10: extract text for those who cannot see it. */
const ACCESSIBILITY = 1 << 9;

export const encryptionLetsReadersIn: PdfRule = {
  id: 'encryption-lets-readers-in',
  checkpoint: '26-001, 26-002',
  *faults(pdf) {
    const { encrypt } = pdf.trailer;
    if (encrypt === undefined) return;
    const permissions = pdf.number(encrypt, 'P');
    if (permissions === undefined || (permissions & ACCESSIBILITY) === 0)
      yield { found: 'a lock that keeps screen readers out', expected: 'no encryption, or bit 10 of /P set' };
  },
};
