import type { Rule } from '../../finding.ts';

const [ZERO, MARK, REVERSED] = [0, 0xfeff, 0xfffe] as const;

/** U+0000, U+FEFF and U+FFFE stand for no character. */
export const unicodeMapsLeadSomewhere: Rule = {
  code: 'unicode-maps-lead-somewhere',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.7', 'a-2a': '6.2.11.7.2' },
  checkpoint: '31-028, 31-029',
  *faults({ content }) {
    for (const { font, page } of content.fonts) {
      const place = { page, object: font.ref };
      const expected = 'a character for each code';
      if (font.toUnicode?.reaches([ZERO])) yield { place, checkpoint: '31-028', found: `codes of ${font.name} that stand for U+0000`, expected };
      if (font.toUnicode?.reaches([MARK, REVERSED]))
        yield { place, checkpoint: '31-029', found: `codes of ${font.name} that stand for U+FEFF or U+FFFE`, expected };
    }
  },
};
