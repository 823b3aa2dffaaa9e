import type { Rule } from '../../finding.ts';
import { adobeGlyphList } from '../../fonts/glyph-names.ts';
import { isNonSymbolic, trueTypeFonts } from '../../fonts/uses.ts';

const KNOWN: ReadonlySet<string | undefined> = new Set(['MacRomanEncoding', 'WinAnsiEncoding']);

/** A font of letters has an encoding that is known, and names glyphs by names that are. */
export const truetypeEncodingsAreKnown: Rule = {
  code: 'truetype-encodings-are-known',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.6', 'a-2a': '6.2.11.6' },
  checkpoint: '31-019, 31-020, 31-021, 31-022, 31-023',
  *faults(pdf) {
    for (const { font, page } of trueTypeFonts(pdf)) {
      if (!isNonSymbolic(font)) continue;
      const { base, differences, kind } = font.encoding;
      const place = { page, object: font.ref };
      const expected = 'WinAnsiEncoding or MacRomanEncoding';
      if (kind === 'absent') yield { place, checkpoint: '31-019', found: `${font.name} without an encoding`, expected };
      else if (base === undefined) yield { place, checkpoint: '31-020', found: `${font.name} with an encoding that builds on none`, expected };
      else if (!KNOWN.has(base)) yield { place, checkpoint: '31-021', found: `${font.name} with ${base}`, expected };
      const unknown = [...differences.values()].find((name) => name !== '.notdef' && !adobeGlyphList().has(name));
      if (unknown !== undefined)
        yield { place, checkpoint: '31-022', found: `the glyph name ${unknown} in ${font.name}`, expected: 'a name of the Adobe Glyph List' };
      if (differences.size > 0 && font.trueType !== undefined && font.trueType.cmap(3, 1) === undefined)
        yield { place, checkpoint: '31-023', found: `${font.name} with names of its own and no map from Unicode`, expected: 'a cmap from Unicode (3, 1)' };
    }
  },
};
