import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.ts';
import { standardNames } from './glyph-names.ts';

/** How a font of single bytes says which glyph a code is (ISO 32000-1, 9.6.6). */
export interface SimpleEncoding {
  /** The name of the encoding that it builds on; undefined where it names none. */
  readonly base: string | undefined;
  /** Glyphs that it names itself. */
  readonly differences: ReadonlyMap<number, string>;
  /** There is an /Encoding at all, and whether it is a dictionary. */
  readonly kind: 'absent' | 'name' | 'dictionary';
}

export function readEncoding(file: PdfFile, font: PDFDict): SimpleEncoding {
  const found = file.get(font, 'Encoding');
  if (found instanceof PDFName) return { base: found.decodeText(), differences: new Map(), kind: 'name' };
  if (!(found instanceof PDFDict)) return { base: undefined, differences: new Map(), kind: 'absent' };
  const differences = new Map<number, string>();
  let code = 0;
  for (const entry of file.array(found, 'Differences')) {
    const item = file.resolve(entry);
    if (item instanceof PDFNumber) code = item.asNumber();
    else if (item instanceof PDFName) {
      differences.set(code, item.decodeText());
      code += 1;
    }
  }
  return { base: file.name(found, 'BaseEncoding'), differences, kind: 'dictionary' };
}

/** The glyph name of a code; undefined where the encoding of the font itself decides. */
export function nameInEncoding({ base, differences }: SimpleEncoding, code: number, otherwise: 'standard' | 'own'): string | undefined {
  const own = differences.get(code);
  if (own !== undefined) return own;
  if (base === 'WinAnsiEncoding') return standardNames().winAnsi[code];
  if (base === 'MacRomanEncoding') return standardNames().macRoman[code];
  return base === 'StandardEncoding' || otherwise === 'standard' ? standardNames().standard[code] : undefined;
}
