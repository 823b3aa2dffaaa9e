import type { Rule } from '../../finding.ts';

export const metadataIsWrittenPlainly: Rule = {
  code: 'metadata-is-written-plainly',
  severity: 'fault',
  clauses: { 'a-2a': '6.6.2.1' },
  *faults({ xmp, isLocked }) {
    if (xmp === undefined || isLocked) return;
    if (!xmp.isUtf8) yield { found: 'metadata in another encoding', expected: 'UTF-8' };
    const old = /\b(bytes|encoding)\s*=/.exec(xmp.header)?.[1];
    if (old !== undefined) yield { found: `a packet header with ${old}`, expected: 'a header without bytes and encoding' };
  },
};
