import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';

/** Glyph 0 is the box that is drawn where a font has no glyph. */
export const noMissingGlyphs: Rule = {
  code: 'no-missing-glyphs',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.8', 'a-2a': '6.2.11.8' },
  checkpoint: '31-030',
  faults: (pdf) =>
    usesOf(
      pdf,
      ({ font }, { code }) => font.glyphOf(code) === 0 || (font.isComposite ? font.cidOf(code) === 0 : font.glyphName(code) === '.notdef' && !font.isSymbolic),
      (codes, name) => ({
        found: `the codes ${codes}, which in ${name} are the box for a missing glyph`,
        expected: 'a font that has the character',
      }),
    ),
};
