import { FONT_FEATURES, type FontFamily, type HouseStyle } from '@aanreik/house-style';
import { scriptOf } from '@aanreik/message';
import { Font } from '@react-pdf/renderer';
import { type SettingFont, setRunsOnce } from './set-runs-once.ts';

/** Dutch words that people read with ease are shorter. What is longer may be broken, or it would run off the page. */
const LONGEST_WORD = 40;

// A word that is broken off is harder to read, and a name that is broken off is wrong: words stay whole as long as they
// can.
Font.registerHyphenationCallback((word) => (word.length <= LONGEST_WORD ? [word] : (word.match(/.{1,10}/gsu) ?? [word])));

/** The weights that the blocks are set in. */
const WEIGHTS = { regular: 400, bold: 700 } as const;

const registered = new Map<string, Promise<void>>();

/**
 * Makes the fonts of a house style known to react-pdf.
 * @param language may have a script of its own, and a font for it
 * @returns the names that react-pdf knows them by
 */
export async function registerFonts({ fonts }: HouseStyle, language: string): Promise<{ text: string; heading: string; script: string | undefined }> {
  const script = fonts.scripts[scriptOf(language)];
  return { text: await register(fonts.text), heading: await register(fonts.heading), script: script === undefined ? undefined : await register(script) };
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
    const font = Font.getFont({ fontFamily, fontWeight })?.data;
    nameGlyphs(font);
    takeIsolates(font);
    if (font === undefined || font === null) continue;
    leaveOutLigatures(font);
    setRunsOnce(font);
  }
}

/**
 * Has a font set all text without ligatures. As a style of the page, the list of what to leave out would be worked out
 * anew for each piece of a letter, each time it is laid out.
 */
function leaveOutLigatures(font: SettingFont): void {
  const set = font.layout.bind(font);
  font.layout = (text, _features, script, language, direction) => set(text, FONT_FEATURES, script, language, direction);
}

/**
 * Makes each glyph know its character before anything is drawn.
 * fontkit keeps the first glyph it makes of each number, and makes parts of composed glyphs without their character:
 * after an í has been drawn, a Turkish ı would be drawn too, and be missing from the text that a screen reader reads.
 */
function nameGlyphs(font: NamedFont | null | undefined): void {
  if (font === null || font === undefined) return;
  for (const codePoint of font.characterSet) if (codePoint !== NO_CHARACTER && !isPresentationForm(codePoint)) font.glyphForCodePoint(codePoint);
  for (const text of joinedForms(font)) font.layout(text, FONT_FEATURES, undefined, undefined, 'ltr');
}

/**
 * Has a font take the marks that set words apart. They are not drawn, and most fonts do not know them. react-pdf would
 * then look for a font that does, and find Helvetica, which may not be in a letter.
 */
function takeIsolates(font: NamedFont | null | undefined): void {
  if (font === null || font === undefined || !font.hasGlyphForCodePoint(ARABIC[0] as number)) return;
  const has = font.hasGlyphForCodePoint.bind(font);
  font.hasGlyphForCodePoint = (codePoint) => (codePoint >= 0x2066 && codePoint <= 0x2069) || has(codePoint);
}

/** The last entry of many fonts' tables, which leads to the box for a missing glyph. */
const NO_CHARACTER = 0xffff;

interface NamedFont extends SettingFont {
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): unknown;
}

/**
 * A form of an Arabic letter, or of two as one: characters of old encodings. Their glyph is named as the letter, or a
 * search would miss it.
 */
function isPresentationForm(codePoint: number): boolean {
  return (codePoint >= 0xfb50 && codePoint <= 0xfdff) || (codePoint >= 0xfe70 && codePoint <= 0xfefc);
}

/** The letters of Arabic, then those of Persian and Urdu: where two share a form, it is read as the Arabic one. */
const ARABIC = [...range(0x621, 0x63a), ...range(0x641, 0x64a), ...range(0x671, 0x6d3)];

/**
 * Each Arabic letter as it looks alone, at the beginning, in the middle and at the end of a word, and behind a lam:
 * some become one with it.
 */
function joinedForms(font: NamedFont): readonly string[] {
  const join = '\u0640';
  const lam = '\u0644';
  return ARABIC.filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .flatMap((letter) => [letter, letter + join, join + letter + join, join + letter, lam + letter, join + lam + letter]);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
