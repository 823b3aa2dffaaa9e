export { missingGlyphs, textWidth } from './glyphs.ts';
export { type FontFamily, type HouseStyle, inLanguage, shownPhone } from './house-style.ts';
export { listHouseStyles, loadHouseStyle } from './load.ts';
export type { Localised, ThemeColours } from './schema.ts';
export { type Colours, resolveColours, type TokenTree } from './tokens.ts';
