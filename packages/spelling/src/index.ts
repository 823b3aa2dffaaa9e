export { dutchSpelling, type Spelling } from './spelling.ts';
export { type WordPlace, wordsIn } from './words-in.ts';
