import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';
import { PREDEFINED_CMAPS } from '../../fonts/cmap.ts';

export const cmapsBuildOnKnownOnes: Rule = {
  code: 'cmaps-build-on-known-ones',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.3.3', 'a-2a': '6.2.11.3.3' },
  checkpoint: '31-008',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const encoding = pdf.get(font.dict, 'Encoding');
      if (!font.isComposite || !(encoding instanceof PDFRawStream)) continue;
      const other = pdf.get(encoding.dict, 'UseCMap');
      const names = [font.cmap?.uses, other instanceof PDFRawStream ? (pdf.name(other.dict, 'CMapName') ?? '') : pdf.name(encoding.dict, 'UseCMap')];
      const unknown = names.find((name) => name !== undefined && !PREDEFINED_CMAPS.has(name));
      if (unknown !== undefined)
        yield { place: { page, object: font.ref }, found: `a map that builds on ${unknown}`, expected: 'a map of ISO 32000-1, table 118' };
    }
  },
};
