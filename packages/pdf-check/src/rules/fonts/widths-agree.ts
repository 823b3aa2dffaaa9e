import type { Rule } from '../../finding.ts';
import { usesOf } from '../../fonts/uses.ts';

/**
 * As wide in the file as in the font: else words are told apart in the wrong places. One thousandth is given for
 * rounding.
 */
export const widthsAgree: Rule = {
  code: 'widths-agree',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.5', 'a-2a': '6.2.11.5' },
  checkpoint: '31-016',
  faults: (pdf) =>
    usesOf(
      pdf,
      ({ font }, { code, isRendered }) => {
        const glyph = isRendered ? font.glyphOf(code) : undefined;
        const own = typeof glyph === 'number' ? font.program?.widthOf(glyph) : undefined;
        const said = own === undefined ? undefined : font.widthOf(code);
        return own !== undefined && said !== undefined && Math.abs(own - said) > 1;
      },
      (codes, name) => ({ found: `the codes ${codes}, which are of another width in ${name} than the file says`, expected: 'the widths of the font' }),
    ),
};
