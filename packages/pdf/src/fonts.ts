import type { FontFamily, HouseStyle } from '@aanreik/house-style';
import { Font } from '@react-pdf/renderer';

/** No Dutch word that anyone reads with ease is longer; what is longer may be broken, as it would else run off the page. */
const LONGEST_WORD = 40;

// A word that is broken off is harder to read, and a name that is broken off is wrong: words stay whole as long as they can.
Font.registerHyphenationCallback((word) => (word.length <= LONGEST_WORD ? [word] : (word.match(/.{1,10}/gsu) ?? [word])));

/** The weights that the blocks are set in. */
const WEIGHTS = { regular: 400, bold: 700 } as const;

const registered = new Map<string, Promise<void>>();

/** Makes the fonts of a house style known to react-pdf, and gives the names that it knows them by. */
export async function registerFonts({ fonts }: HouseStyle): Promise<{ text: string; heading: string }> {
  return { text: await register(fonts.text), heading: await register(fonts.heading) };
}

async function register({ files }: FontFamily): Promise<string> {
  // The paths are the name, so that two house styles with fonts of one name never get each other's.
  const family = `${files.regular}|${files.bold}`;
  let loading = registered.get(family);
  if (loading === undefined) {
    Font.register({
      family,
      fonts: [
        { src: files.regular, fontWeight: WEIGHTS.regular },
        { src: files.bold, fontWeight: WEIGHTS.bold },
      ],
    });
    loading = load(family);
    registered.set(family, loading);
  }
  await loading;
  return family;
}

async function load(fontFamily: string): Promise<void> {
  for (const fontWeight of Object.values(WEIGHTS)) {
    await Font.load({ fontFamily, fontWeight });
    nameGlyphs(Font.getFont({ fontFamily, fontWeight })?.data);
  }
}

/**
 * Makes each glyph know its character before anything is drawn.
 * fontkit keeps the first glyph it makes of each number, and makes parts of composed glyphs without their character: after an
 * í has been drawn, a Turkish ı would be drawn too, and be missing from the text that a screen reader reads.
 */
function nameGlyphs(font: { characterSet: readonly number[]; glyphForCodePoint: (codePoint: number) => unknown } | null | undefined): void {
  for (const codePoint of font?.characterSet ?? []) font?.glyphForCodePoint(codePoint);
}
