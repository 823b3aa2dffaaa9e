import { readFileSync } from 'node:fs';

interface Names {
  readonly standard: readonly string[];
  readonly winAnsi: readonly string[];
  readonly macRoman: readonly string[];
  /** The order of glyphs that a TrueType font may refer to. */
  readonly macGlyphs: readonly string[];
  /** The strings that every CFF font has. */
  readonly cff: readonly string[];
}

let names: Names | undefined;
let glyphList: ReadonlyMap<string, string> | undefined;

/**
 * Names of glyphs in the encodings of ISO 32000-1, annex D, and of font formats. Read when first asked for: our own
 * letters need none.
 */
export function standardNames(): Names {
  names ??= JSON.parse(readFileSync(new URL('data/names.json', import.meta.url), 'utf8')) as Names;
  return names;
}

/** The Adobe Glyph List: which characters a glyph name stands for. */
export function adobeGlyphList(): ReadonlyMap<string, string> {
  glyphList ??= new Map(
    readFileSync(new URL('data/glyph-list.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.trim().split(';') as [string, string])
      .map(([name, codes]) => [name, charactersOf(codes.split(' '))] as const),
  );
  return glyphList;
}

/**
 * The characters of a glyph name: of the list, or written out as `uni20AC` and `u1F600`; what follows a full stop says
 * how it looks.
 */
export function textOfGlyphName(name: string): string | undefined {
  const [base = ''] = name.split('.');
  const known = adobeGlyphList().get(base);
  if (known !== undefined) return known;
  const written = /^uni((?:[0-9A-F]{4})+)$/.exec(base)?.[1]?.match(/.{4}/g) ?? /^u([0-9A-F]{4,6})$/.exec(base)?.slice(1);
  return written === undefined || written === null ? undefined : charactersOf(written);
}

function charactersOf(codes: readonly string[]): string {
  return codes
    .map((code) => Number.parseInt(code, 16))
    .filter((code) => code <= 0x10ffff)
    .map((code) => String.fromCodePoint(code))
    .join('');
}
