import type { Rule } from '../../finding.ts';
import { PREDEFINED_CMAPS } from '../../fonts/cmap.ts';

export const cmapsAreEmbedded: Rule = {
  code: 'cmaps-are-embedded',
  severity: 'fault',
  clauses: { 'ua-1': '7.21.3.3', 'a-2a': '6.2.11.3.3' },
  checkpoint: '31-006',
  *faults({ content }) {
    for (const { font, page } of content.fonts) {
      if (font.isComposite && font.cmap === undefined && !PREDEFINED_CMAPS.has(font.cmapName ?? ''))
        yield {
          place: { page, object: font.ref },
          found: `the map ${font.cmapName ?? 'of nothing'} of ${font.name}`,
          expected: 'a map of ISO 32000-1, table 118, or one in the file',
        };
    }
  },
};
