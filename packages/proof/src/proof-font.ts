import type { FontFamily } from '@aanreik/house-style';
import { Font } from '@react-pdf/renderer';

/** Makes a font of the house style known to the sheets of a proof. @returns the name that they use it by */
export function proofFont({ files }: FontFamily): string {
  const family = `drukproef ${files.regular}`;
  if (!Font.getRegisteredFontFamilies().includes(family)) {
    Font.register({
      family,
      fonts: [
        { src: files.regular, fontWeight: 400 },
        { src: files.bold, fontWeight: 700 },
      ],
    });
  }
  return family;
}
