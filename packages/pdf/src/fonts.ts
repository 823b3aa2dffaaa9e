import type { FontFamily, HouseStyle } from '@aanreik/house-style';
import { Font } from '@react-pdf/renderer';

const registered = new Map<string, FontFamily['files']>();

// A word that is broken off is harder to read, and a name that is broken off is wrong.
Font.registerHyphenationCallback((word) => [word]);

/**
 * Makes the fonts of a house style known to react-pdf.
 * The name is the path of the file, so that two house styles with fonts of one name never get each other's.
 */
export function registerFonts({ fonts }: HouseStyle): { text: string; heading: string } {
  return { text: register(fonts.text), heading: register(fonts.heading) };
}

function register({ files }: FontFamily): string {
  const name = `${files.regular}|${files.bold}`;
  if (!registered.has(name)) {
    Font.register({
      family: name,
      fonts: [
        { src: files.regular, fontWeight: 400 },
        { src: files.bold, fontWeight: 700 },
      ],
    });
    registered.set(name, files);
  }
  return name;
}
