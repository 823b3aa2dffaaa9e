import type { Rule } from '../../finding.ts';

export const hasMetadata: Rule = {
  code: 'has-metadata',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.6.2.1' },
  checkpoint: '06-001',
  *faults(pdf) {
    if (!pdf.isLocked && pdf.xmp === undefined) yield { found: 'no XMP metadata', expected: 'a metadata stream in the catalog' };
  },
};
