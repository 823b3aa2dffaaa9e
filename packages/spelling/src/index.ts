export { type WordPlace, wordsIn } from './words-in.ts';
