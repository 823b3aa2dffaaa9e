import type { Rule } from '../../finding.ts';
import { isNonSymbolic, trueTypeFonts } from '../../fonts/uses.ts';

/** A glyph of a TrueType font is found by its character, or in a symbol font by its code. */
export const truetypeHasAMap: Rule = {
  code: 'truetype-has-a-map',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.6', 'a-2a': '6.2.11.6' },
  checkpoint: '31-017, 31-025, 31-026',
  *faults(pdf) {
    for (const { font, page } of trueTypeFonts(pdf)) {
      const maps = font.trueType?.cmaps;
      if (maps === undefined) continue;
      const place = { page, object: font.ref };
      const isSymbolMap = maps.some(({ platform, encoding }) => platform === 3 && encoding === 0);
      if (isNonSymbolic(font)) {
        if (maps.length === 0 || (isSymbolMap && maps.length === 1))
          yield { place, checkpoint: '31-017', found: `${font.name} without a map from characters`, expected: 'a cmap that is not of symbols' };
      } else if (maps.length === 0) yield { place, checkpoint: '31-025', found: `${font.name} without a map`, expected: 'a cmap' };
      else if (maps.length > 1 && !isSymbolMap)
        yield { place, checkpoint: '31-026', found: `${font.name} with ${maps.length} maps, none of symbols`, expected: 'one cmap, or one of symbols (3, 0)' };
    }
  },
};
