import { type Span, sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A sentence with its words. */
export interface ReadSentence extends Span {
  readonly words: readonly Span[];
}

/** The sentences of a text with their words: found once for all that is counted in them. */
export function readSentences(text: string): readonly ReadSentence[] {
  return sentencesOf(text).map((sentence) => ({ ...sentence, words: wordsOf(sentence) }));
}
