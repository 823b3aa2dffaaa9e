import { PDFRawStream } from '@cantoo/pdf-lib';
import { nameOf } from '../../file/pdf-file.ts';
import type { Rule } from '../../finding.ts';

/** Which glyph of a TrueType font a number is. */
export const glyphNumbersAreMapped: Rule = {
  code: 'glyph-numbers-are-mapped',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.3.2', 'a-2a': '6.2.11.3.2' },
  checkpoint: '31-004, 31-005',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const { descendant } = font;
      if (descendant === undefined || font.descendantType !== 'CIDFontType2' || font.fontFile === undefined) continue;
      const map = pdf.get(descendant, 'CIDToGIDMap');
      if (map instanceof PDFRawStream || nameOf(map) === 'Identity') continue;
      const checkpoint = map === undefined ? '31-005' : '31-004';
      yield {
        place: { page, object: font.ref },
        checkpoint,
        found: `${font.name} ${map === undefined ? 'without /CIDToGIDMap' : `with /CIDToGIDMap ${map}`}`,
        expected: '/CIDToGIDMap: a stream, or /Identity',
      };
    }
  },
};
