import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';
import { collectionOf, PREDEFINED_CMAPS } from '../../fonts/cmap.ts';

/** The map from codes and the font speak of the same collection of characters. */
export const collectionsAgree: Rule = {
  code: 'collections-agree',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.3.1', 'a-2a': '6.2.11.3.1' },
  checkpoint: '31-001, 31-002, 31-003',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const { descendant, cmapName = '' } = font;
      if (descendant === undefined || /^Identity-[HV]$/.test(cmapName)) continue;
      const place = { page, object: font.ref };
      const info = pdf.dict(descendant, 'CIDSystemInfo');
      const encoding = pdf.get(font.dict, 'Encoding');
      const other = encoding instanceof PDFRawStream ? pdf.dict(encoding.dict, 'CIDSystemInfo') : undefined;
      const [registry, ordering] = [info && pdf.string(info, 'Registry'), info && pdf.string(info, 'Ordering')];
      if (encoding instanceof PDFRawStream) {
        const expected = 'the same collection in the map and in the font';
        const [otherRegistry, otherOrdering] = [other && pdf.string(other, 'Registry'), other && pdf.string(other, 'Ordering')];
        if (registry === undefined || registry !== otherRegistry)
          yield { place, checkpoint: '31-001', found: `the registries ${registry} and ${otherRegistry}`, expected };
        if (ordering === undefined || ordering !== otherOrdering)
          yield { place, checkpoint: '31-002', found: `the orderings ${ordering} and ${otherOrdering}`, expected };
        const [supplement, most] = [info && pdf.number(info, 'Supplement'), other && pdf.number(other, 'Supplement')];
        if (supplement === undefined || most === undefined || supplement > most)
          yield { place, checkpoint: '31-003', found: `supplement ${supplement} of the font, ${most} of the map`, expected: 'a supplement that the map has' };
      } else if (PREDEFINED_CMAPS.has(cmapName) && (registry !== 'Adobe' || ordering !== collectionOf(cmapName)))
        yield {
          place,
          checkpoint: '31-002',
          found: `a font of ${registry} ${ordering} with the map ${cmapName}`,
          expected: `a font of Adobe ${collectionOf(cmapName)}`,
        };
    }
  },
};
