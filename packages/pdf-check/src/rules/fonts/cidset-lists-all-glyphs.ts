import type { Rule } from '../../finding.ts';
import { cidsOf } from '../../fonts/uses.ts';

export const cidsetListsAllGlyphs: Rule = {
  code: 'cidset-lists-all-glyphs',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.4.2', 'a-2a': '6.2.11.4.2' },
  checkpoint: '31-014, 31-015',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const bits = font.isComposite && font.isSubset && font.descriptor !== undefined ? pdf.stream(pdf.get(font.descriptor, 'CIDSet')) : undefined;
      const cids = bits === undefined ? undefined : cidsOf(pdf, font);
      if (bits === undefined || cids === undefined) continue;
      const isListed = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
      const place = { page, object: font.ref };
      const expected = 'the glyphs that are in the font, and no others';
      const missing = cids.drawn.filter((cid) => cid !== 0 && !isListed(cid));
      if (missing.length > 0) yield { place, checkpoint: '31-014', found: `/CIDSet of ${font.name} without ${missing.slice(0, 5).join(', ')}`, expected };
      const absent = Array.from({ length: bits.length * 8 }, (_, cid) => cid).filter((cid) => cid !== 0 && isListed(cid) && !cids.has(cid));
      if (absent.length > 0) yield { place, checkpoint: '31-015', found: `/CIDSet of ${font.name} with ${absent.slice(0, 5).join(', ')}`, expected };
    }
  },
};
