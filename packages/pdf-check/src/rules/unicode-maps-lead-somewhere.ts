import type { PdfRule } from '../finding.ts';

/** U+0000, U+FEFF and U+FFFE stand for no character. */
export const unicodeMapsLeadSomewhere: PdfRule = {
  id: 'unicode-maps-lead-somewhere',
  checkpoint: '31-028, 31-029',
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.fonts) {
      const map = pdf.stream(pdf.get(dict, 'ToUnicode'));
      if (map === undefined) continue;
      const text = Buffer.from(map).toString('latin1');
      const targets = [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/<([0-9a-fA-F ]*)>/g)].map(([, hex = '']) => hex.replaceAll(' ', '').toLowerCase()),
      );
      const empty = targets.filter((target) => target === '' || target === '0000' || target.includes('feff') || target.includes('fffe'));
      if (empty.length > 0)
        yield {
          page,
          object: ref,
          found: `${empty.length} glyphs of ${pdf.name(dict, 'BaseFont')} that stand for no character`,
          expected: 'a character for each glyph',
        };
    }
  },
};
