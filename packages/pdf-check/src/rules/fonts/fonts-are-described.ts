import type { Rule } from '../../finding.ts';

const SUBTYPES: ReadonlySet<string> = new Set(['Type0', 'Type1', 'MMType1', 'Type3', 'TrueType']);
const PROGRAMS: ReadonlySet<string | undefined> = new Set([undefined, 'Type1C', 'CIDFontType0C', 'OpenType']);

/** What each font says of itself (ISO 32000-1, 9.6 and 9.7). */
export const fontsAreDescribed: Rule = {
  code: 'fonts-are-described',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.11.2' },
  *faults(pdf) {
    for (const { font, page } of pdf.content.fonts) {
      const place = { page, object: font.ref };
      const fault = (found: string, expected: string) => ({ place, found: `${font.name} ${found}`, expected });
      if (pdf.name(font.dict, 'Type') !== 'Font') yield fault('without /Type /Font', '/Type /Font');
      if (!SUBTYPES.has(font.subtype)) yield fault(`of the kind ${font.subtype}`, [...SUBTYPES].join(', '));
      if (font.subtype !== 'Type3' && pdf.name(font.dict, 'BaseFont') === undefined) yield fault('without /BaseFont', '/BaseFont');
      const program = font.fontFile === undefined ? undefined : pdf.name(font.fontFile.dict, 'Subtype');
      if (!PROGRAMS.has(program)) yield fault(`with a program of the kind ${program}`, 'Type1C, CIDFontType0C or OpenType');
      if (font.isComposite || font.fontFile === undefined) continue;
      const [first, last] = [pdf.number(font.dict, 'FirstChar'), pdf.number(font.dict, 'LastChar')];
      const widths = pdf.array(font.dict, 'Widths').length;
      if (first === undefined || last === undefined || widths !== last - first + 1)
        yield fault(`with ${widths} widths from ${first} to ${last}`, '/FirstChar, /LastChar and a width for each between them');
    }
  },
};
