export { type EnglishMeasures, englishMeasures } from './english.ts';
export { countText, FEATURES, type Features } from './features.ts';
export { type Flag, flagsIn } from './flags.ts';
export { type HardSentence, hardSentences } from './hard-sentences.ts';
export { readingLevel, type TextLevel } from './reading-level.ts';
export { type Span, sentencesOf } from './sentences.ts';
