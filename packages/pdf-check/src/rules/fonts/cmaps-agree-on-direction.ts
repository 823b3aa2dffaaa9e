import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

export const cmapsAgreeOnDirection: Rule = {
  code: 'cmaps-agree-on-direction',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.3.3', 'a-2a': '6.2.11.3.3' },
  checkpoint: '31-007',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const encoding = pdf.get(font.dict, 'Encoding');
      if (!(encoding instanceof PDFRawStream) || font.cmap === undefined) continue;
      const said = pdf.number(encoding.dict, 'WMode') ?? 0;
      if (said !== font.cmap.writingMode)
        yield { place: { page, object: font.ref }, found: `a map with /WMode ${said} and, in it, ${font.cmap.writingMode}`, expected: 'the same in both' };
    }
  },
};
