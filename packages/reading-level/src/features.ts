import { formalWordsIn } from './formal-words.ts';
import { readSentences } from './read-sentences.ts';
import { COMPOUND_RANK, rankOf } from './word-rank.ts';
import { isSpoken, syllablesIn } from './words.ts';

/** What is counted in a text. Each is about how hard it is, and none about how long. */
export const FEATURES = [
  'wordsPerSentence',
  'longestSentence',
  'lastSentence',
  'lettersPerWord',
  'longWords',
  'longWordsPerSentence',
  'rareWords',
  'rareWordsPerSentence',
  'rarity',
  'rarityPerSentence',
  'passivePerSentence',
  'participlesPerSentence',
  'auxiliariesPerSentence',
  'nominalisationsPerSentence',
  'prepositionsPerSentence',
  'formalPerSentence',
  'commasPerSentence',
  'bracketsPerSentence',
  'adjectivesPerSentence',
  'readerWords',
  'commonWords',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** The figures that are known by name, as they are published. */
export interface Measures {
  readonly sentences: number;
  readonly words: number;
  readonly averageSentence: number;
  readonly longestSentence: number;
  /** Douma (1960): higher is easier. */
  readonly fleschDouma: number;
  /** Björnsson (1968). */
  readonly lix: number;
  /** Brouwer (1963): higher is easier. */
  readonly brouwer: number;
}

const PASSIVE = /(?<!\p{L})(?:word|wordt|worden|werd|werden|geworden)(?!\p{L})/giu;
const PERFECT = /(?<!\p{L})(?:is|zijn|was|waren)(?!\p{L})[^.!?]*(?<!\p{L})(?:ge|be|ver|ont)\p{L}{2,}[dtn](?!\p{L})/giu;
const AUXILIARY = /(?<!\p{L})(?:hebben|heeft|had|hadden|is|zijn|was|waren|wordt|worden)(?!\p{L})/giu;
const NOMINALISATION = /(?<!\p{L})\p{L}{4,}(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|isme|ment)(?!\p{L})/giu;
const PREPOSITION =
  /(?<!\p{L})(?:aan|achter|bij|binnen|boven|buiten|door|in|met|na|naar|naast|om|onder|op|over|per|rond|sinds|te|tegen|ten|ter|tijdens|tot|tussen|uit|van|vanaf|vanuit|via|volgens|voor|wegens|zonder)(?!\p{L})/giu;
const DERIVED = /(?<!\p{L})\p{L}{4,}(?:lijke?|matige?|baar|bare|ische?|iële?)(?!\p{L})/giu;
const READER = /(?<!\p{L})(?:u|uw|we|wij|ons|onze|je|jij|jouw|jullie|ik)(?!\p{L})/giu;
const BRACKET = /[()/;–—]/g;

/** A word from here on the list is rare; up to there, one of the few hundred that make up half of all text. */
const RARE_RANK = 5_000;
const COMMON_RANK = 300;
const LONG_WORD = 6;

/**
 * Counts a text.
 * @param sentences those of the text, where they are known
 * @throws {RangeError} when it has no words
 */
export function countText(text: string, sentences = readSentences(text)): { readonly features: Features; readonly measures: Measures } {
  const words = sentences.map((sentence) => sentence.words);
  const spoken = words.flat().filter(isSpoken);
  if (spoken.length === 0) throw new RangeError('a text without words has no level');
  const per = (pattern: RegExp) => (text.match(pattern) ?? []).length / sentences.length;
  const share = (count: number) => count / spoken.length;
  const lengths = words.map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const ranks = spoken.map(({ text: word }) => rankOf(word));
  const rarities = ranks.map((rank) => Math.log(rank + 10));
  const long = spoken.filter(({ text: word }) => word.length > LONG_WORD).length;
  const rare = ranks.filter((rank) => rank >= RARE_RANK).length;
  const averageSentence = total / sentences.length;
  const syllables = (100 * spoken.reduce((sum, { text: word }) => sum + syllablesIn(word), 0)) / spoken.length;
  const longestSentence = Math.max(...lengths);
  return {
    features: {
      wordsPerSentence: averageSentence,
      longestSentence,
      lastSentence: lengths.at(-1) ?? 0,
      lettersPerWord: share(spoken.reduce((sum, { text: word }) => sum + word.length, 0)),
      longWords: share(long),
      longWordsPerSentence: long / sentences.length,
      rareWords: share(ranks.filter((rank) => rank >= COMPOUND_RANK).length),
      rareWordsPerSentence: rare / sentences.length,
      rarity: share(rarities.reduce((sum, rarity) => sum + rarity, 0)),
      rarityPerSentence: Math.log(1 + rarities.reduce((sum, rarity) => sum + Math.max(0, rarity - 6), 0) / sentences.length),
      passivePerSentence: per(PASSIVE),
      participlesPerSentence: per(PERFECT),
      auxiliariesPerSentence: per(AUXILIARY),
      nominalisationsPerSentence: per(NOMINALISATION),
      prepositionsPerSentence: per(PREPOSITION),
      formalPerSentence: formalWordsIn(text).length / sentences.length,
      commasPerSentence: per(/,/g),
      bracketsPerSentence: per(BRACKET),
      adjectivesPerSentence: per(DERIVED),
      readerWords: share((text.match(READER) ?? []).length),
      commonWords: share(ranks.filter((rank) => rank < COMMON_RANK).length),
    },
    measures: {
      sentences: sentences.length,
      words: total,
      averageSentence,
      longestSentence,
      fleschDouma: 206.8 - 0.93 * averageSentence - 0.77 * syllables,
      lix: averageSentence + 100 * share(long),
      brouwer: 195 - 2 * averageSentence - (2 / 3) * syllables,
    },
  };
}
