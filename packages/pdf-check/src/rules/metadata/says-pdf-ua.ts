import type { Rule } from '../../finding.ts';
import { PDFUA_ID } from '../../metadata/namespaces.ts';
import { textOf } from '../../metadata/xmp.ts';

/** The word that a file is PDF/UA-1. */
export const saysPdfUa: Rule = {
  code: 'says-pdf-ua',
  severity: 'fault',
  clauses: { 'ua-1': '5' },
  checkpoint: '06-002',
  *faults({ xmp, isLocked }) {
    if (isLocked) return;
    const part = textOf(xmp, PDFUA_ID, 'part');
    if (part?.trim() !== '1')
      yield { found: part === undefined ? 'no word that this is PDF/UA-1' : `pdfuaid:part ${part}`, expected: 'pdfuaid:part 1 in the metadata' };
    for (const { uri, local, prefix } of xmp?.properties ?? []) {
      if (uri === PDFUA_ID && prefix !== 'pdfuaid') yield { found: `${prefix}:${local}`, expected: `the prefix pdfuaid: pdfuaid:${local}` };
    }
  },
};
