import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';

export const glyphsAreThere: Rule = {
  code: 'glyphs-are-there',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.4.1', 'a-2a': '6.2.11.4.1' },
  checkpoint: '31-011, 31-018',
  faults: (pdf) =>
    usesOf(
      pdf,
      ({ font }, { code, isRendered }) => isRendered && font.glyphOf(code) === 'none',
      (codes, name) => ({
        found: `the codes ${codes}, for which ${name} has no glyph`,
        expected: 'a font with all glyphs that are drawn',
      }),
    ),
};
