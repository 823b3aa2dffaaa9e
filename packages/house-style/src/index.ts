export { contrast } from './contrast.ts';
export type { Envelope } from './envelope.ts';
export { FONT_FEATURES } from './font-features.ts';
export { missingGlyphs, textWidth } from './glyphs.ts';
export {
  dataUri,
  type FontFamily,
  type HouseStyle,
  inLanguage,
  missingTexts,
  type Person,
  type Phrase,
  type Picture,
  phraseIn,
  shownPhone,
} from './house-style.ts';
export { listEnvelopes, listHouseStyles, loadEnvelope, loadHouseStyle } from './load.ts';
export { keptFrom, retentionIn } from './retention.ts';
export type { Localised, ThemeColours } from './schema.ts';
export { maySend, type Sending, sendingOf, wrongSender } from './sends.ts';
export { type Colours, resolveColours, type TokenTree } from './tokens.ts';
