import type { Rule } from '../../finding.ts';

/** What is shown in a font of the reader's own looks otherwise, or not at all. Text that nobody sees needs no font. */
export const fontsAreEmbedded: Rule = {
  code: 'fonts-are-embedded',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.4.1', 'a-2a': '6.2.11.4.1' },
  checkpoint: '31-009',
  *faults({ content }) {
    for (const { font, page, isRendered } of content.fonts) {
      const place = { page, object: font.ref };
      if (font.subtype === 'Type3' || !isRendered) continue;
      if (font.fontFile === undefined) yield { place, found: `the font ${font.name}, which is not in the file`, expected: 'the font itself in the file' };
      else if (font.error !== undefined) yield { place, found: `the font ${font.name}: ${font.error}`, expected: 'a font that can be read' };
    }
  },
};
