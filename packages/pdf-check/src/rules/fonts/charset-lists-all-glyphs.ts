import type { Rule } from '../../finding.ts';

/** Where a subset says which glyphs it has, these are all of them. */
export const charsetListsAllGlyphs: Rule = {
  code: 'charset-lists-all-glyphs',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.4.2', 'a-2a': '6.2.11.4.2' },
  checkpoint: '31-012, 31-013',
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      if (!font.isSubset || !/^(?:Type1|MMType1)$/.test(font.subtype) || font.descriptor === undefined || font.program === undefined) continue;
      const said = pdf.string(font.descriptor, 'CharSet');
      if (said === undefined) continue;
      const place = { page, object: font.ref };
      const listed = new Set(
        said
          .split('/')
          .map((name) => name.trim())
          .filter((name) => name !== '' && name !== '.notdef'),
      );
      const present = new Set(font.program.glyphNames.filter((name) => name !== '.notdef'));
      const missing = [...present].filter((name) => !listed.has(name));
      const absent = [...listed].filter((name) => !present.has(name));
      const expected = 'the glyphs that are in the font, and no others';
      if (missing.length > 0) yield { place, checkpoint: '31-012', found: `/CharSet of ${font.name} without ${missing.slice(0, 5).join(', ')}`, expected };
      if (absent.length > 0) yield { place, checkpoint: '31-013', found: `/CharSet of ${font.name} with ${absent.slice(0, 5).join(', ')}`, expected };
    }
  },
};
