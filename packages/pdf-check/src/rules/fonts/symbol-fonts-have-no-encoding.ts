import type { Rule } from '../../finding.ts';
import { isNonSymbolic, trueTypeFonts } from '../../fonts/uses.ts';

export const symbolFontsHaveNoEncoding: Rule = {
  code: 'symbol-fonts-have-no-encoding',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.6', 'a-2a': '6.2.11.6' },
  checkpoint: '31-024',
  *faults(pdf) {
    for (const { font, page } of trueTypeFonts(pdf)) {
      if (!isNonSymbolic(font) && font.encoding.kind !== 'absent')
        yield { place: { page, object: font.ref }, found: `the symbol font ${font.name} with an encoding`, expected: 'no /Encoding' };
    }
  },
};
