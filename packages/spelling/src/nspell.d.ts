/** Of nspell 2.1.5, which has no types of its own: what is used here. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(affixes: string, words: string): Speller;
}
