import { type Span, sentencesOf } from './sentences.ts';
import { isSpoken, wordsOf } from './words.ts';

/** What is measured of English: less than of Dutch, and no index. */
export interface EnglishMeasures {
  readonly averageSentence: number;
  /** Flesch (1948): higher is easier, 60 to 70 is plain English. */
  readonly readingEase: number;
  /** Sentences of more words than asked for. */
  readonly long: readonly Span[];
}

/** Measures an English text. @param longest most words of a sentence */
export function englishMeasures(text: string, longest: number): EnglishMeasures {
  const sentences = sentencesOf(text);
  const words = sentences.map(wordsOf);
  const spoken = words.flat().filter(isSpoken);
  const averageSentence = words.flat().length / Math.max(1, sentences.length);
  const syllables = spoken.reduce((sum, { text: word }) => sum + syllablesIn(word), 0) / Math.max(1, spoken.length);
  return {
    averageSentence,
    readingEase: 206.835 - 1.015 * averageSentence - 84.6 * syllables,
    long: sentences.filter((_, at) => (words[at]?.length ?? 0) > longest),
  };
}

/** By groups of vowels; an e at the end is not heard, but for -le. */
function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/(?<=[^aeiouy])(?:e|es|ed)$/, (ending, at: number, whole: string) => (/[^aeiou]l$/.test(whole.slice(0, at)) ? ending : ''));
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}
