import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { BreakablePdf } from '../broken-pdf.ts';
import { CFF, LETTERS, SYMBOLS, TWO_MAPS } from '../tiny-fonts.ts';
import type { Breaks } from './break.ts';

type Entries = Record<string, PDFObject | string | number>;

const [SYMBOLIC, LETTERED] = [4, 32] as const;

/** Writes "A" in a simple font of two letters. */
function write(pdf: BreakablePdf, program: Uint8Array, entries: Entries, flags: number, more: Entries = {}, text = 'A'): void {
  const isCff = program === CFF;
  const descriptor = pdf.object({ Type: 'FontDescriptor', FontName: 'AAAAAA+Tiny', Flags: flags }) as PDFDict;
  pdf.set(descriptor, isCff ? 'FontFile3' : 'FontFile2', pdf.streamWith(program, isCff ? { Subtype: 'Type1C' } : {}));
  for (const [key, value] of Object.entries(more)) pdf.set(descriptor, key, value);
  const font = pdf.object({
    Type: 'Font',
    Subtype: isCff ? 'Type1' : 'TrueType',
    BaseFont: 'AAAAAA+Tiny',
    FirstChar: 65,
    LastChar: 66,
    Widths: [600, 700],
  }) as PDFDict;
  pdf.set(font, 'FontDescriptor', pdf.register(descriptor));
  for (const [key, value] of Object.entries(entries)) pdf.set(font, key, value);
  show(pdf, font, `(${text})`);
}

/** Writes the code 1 in a composite font of two letters. */
function writeComposite(pdf: BreakablePdf, encoding: PDFObject | string, entries: Entries, more: Entries = {}): void {
  const descriptor = pdf.object({ Type: 'FontDescriptor', FontName: 'AAAAAA+Tiny', Flags: SYMBOLIC, FontFile2: pdf.streamWith(LETTERS, {}) }) as PDFDict;
  for (const [key, value] of Object.entries(more)) pdf.set(descriptor, key, value);
  const inner = pdf.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'AAAAAA+Tiny',
    CIDSystemInfo: { Registry: pdf.text('Adobe'), Ordering: pdf.text('Identity'), Supplement: 0 },
    FontDescriptor: pdf.register(descriptor),
    CIDToGIDMap: 'Identity',
    DW: 600,
  }) as PDFDict;
  for (const [key, value] of Object.entries(entries)) pdf.set(inner, key, value);
  const toUnicode = pdf.stream('1 beginbfchar <0001> <0041> endbfchar');
  const font = pdf.object({ Type: 'Font', Subtype: 'Type0', BaseFont: 'AAAAAA+Tiny', DescendantFonts: [pdf.register(inner)], ToUnicode: toUnicode }) as PDFDict;
  pdf.set(font, 'Encoding', encoding);
  show(pdf, font, '<0001>');
}

function show(pdf: BreakablePdf, font: PDFObject, text: string): void {
  pdf.addResource(pdf.page(1), 'Font', 'Tiny', pdf.register(font));
  pdf.decorate(`BT /Tiny 9 Tf ${text} Tj ET`);
}

/** A map from codes to glyphs in the file. */
function cmap(pdf: BreakablePdf, { ordering = 'Identity', direction = 0, uses = '' } = {}): PDFObject {
  const body = `${uses} 1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange`;
  return pdf.streamWith(body, {
    Type: 'CMap',
    CMapName: 'Own',
    WMode: direction,
    CIDSystemInfo: pdf.object({ Registry: pdf.text('Adobe'), Ordering: pdf.text(ordering), Supplement: 0 }),
  });
}

export const FONT_BREAKS: Breaks = {
  'fonts-are-embedded': { pdf: (pdf) => pdf.remove(pdf.dict(pdf.find('Font', 'CIDFontType2'), 'FontDescriptor'), 'FontFile2') },
  'glyphs-are-there': {
    pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'WinAnsiEncoding', LastChar: 67, Widths: pdf.object([600, 700, 500]) }, LETTERED, {}, 'C'),
  },
  'no-missing-glyphs': { pdf: (pdf) => pdf.decorate('BT /F1 9 Tf (\\000\\000) Tj ET') },
  'widths-agree': { pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'WinAnsiEncoding', Widths: pdf.object([650, 700]) }, LETTERED) },
  'characters-have-unicode': { pdf: (pdf) => pdf.remove(pdf.find('Font', 'Type0'), 'ToUnicode') },
  'unicode-maps-lead-somewhere': {
    pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'WinAnsiEncoding', ToUnicode: pdf.stream('2 beginbfchar <41> <0041> <42> <FEFF> endbfchar') }, LETTERED),
  },
  'private-characters-have-words': {
    pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'WinAnsiEncoding', ToUnicode: pdf.stream('1 beginbfchar <41> <E000> endbfchar') }, LETTERED),
  },
  'collections-agree': { pdf: (pdf) => writeComposite(pdf, cmap(pdf, { ordering: 'Japan1' }), {}) },
  'glyph-numbers-are-mapped': { pdf: (pdf) => writeComposite(pdf, 'Identity-H', { CIDToGIDMap: 'Other' }) },
  'cmaps-are-embedded': { pdf: (pdf) => writeComposite(pdf, 'Own-H', {}) },
  'cmaps-agree-on-direction': { pdf: (pdf) => writeComposite(pdf, cmap(pdf, { direction: 1 }), {}) },
  'cmaps-build-on-known-ones': { pdf: (pdf) => writeComposite(pdf, cmap(pdf, { uses: '/Other usecmap' }), {}) },
  'charset-lists-all-glyphs': { pdf: (pdf) => write(pdf, CFF, { Encoding: 'WinAnsiEncoding' }, LETTERED, { CharSet: pdf.text('/A') }) },
  'cidset-lists-all-glyphs': { pdf: (pdf) => writeComposite(pdf, 'Identity-H', {}, { CIDSet: pdf.streamWith(new Uint8Array([0b1100_0000]), {}) }) },
  'truetype-has-a-map': { pdf: (pdf) => write(pdf, TWO_MAPS, { ToUnicode: pdf.stream('1 beginbfchar <41> <0041> endbfchar') }, SYMBOLIC) },
  'truetype-encodings-are-known': { pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'StandardEncoding' }, LETTERED) },
  'symbol-fonts-have-no-encoding': { pdf: (pdf) => write(pdf, SYMBOLS, { Encoding: 'WinAnsiEncoding' }, SYMBOLIC) },
  'fonts-are-described': { pdf: (pdf) => write(pdf, LETTERS, { Encoding: 'WinAnsiEncoding', LastChar: 70 }, LETTERED) },
};
