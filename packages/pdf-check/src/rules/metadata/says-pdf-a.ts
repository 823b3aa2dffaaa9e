import type { Rule } from '../../finding.ts';
import { PDFA_ID } from '../../metadata/namespaces.ts';
import { textOf } from '../../metadata/xmp.ts';

/** The word that a file is PDF/A-2a. */
export const saysPdfA: Rule = {
  code: 'says-pdf-a',
  severity: 'fault',
  clauses: { 'a-2a': '6.6.4' },
  *faults({ xmp, isLocked }) {
    if (isLocked) return;
    const part = textOf(xmp, PDFA_ID, 'part');
    const level = textOf(xmp, PDFA_ID, 'conformance');
    if (part !== '2' || level !== 'A') {
      const found = part === undefined ? 'no word that this is PDF/A-2a' : `PDF/A-${part}${level ?? ''}`;
      yield { found, expected: 'pdfaid:part 2 and pdfaid:conformance A in the metadata' };
    }
    for (const { uri, local, prefix } of xmp?.properties ?? []) {
      if (uri === PDFA_ID && prefix !== 'pdfaid') yield { found: `${prefix}:${local}`, expected: `the prefix pdfaid: pdfaid:${local}` };
    }
  },
};
