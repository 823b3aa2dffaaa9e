import type { Flag } from './flags.ts';
import { readSentences } from './read-sentences.ts';
import { TESTS, type TextLevel } from './reading-level.ts';

/** A sentence that is too hard by itself, however easy the others are. */
export interface HardSentence {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** How much in it could be easier. */
  readonly flags: number;
}

/** So many things that could be easier make a sentence of any length hard. A choice of ours. */
const MANY_FLAGS = 3;

/**
 * The sentences that a reader at a level may stumble over: longer than the test of that level calls long, or with three
 * flags or more. An average says nothing of them: in a text of thirty sentences one that nobody can read is lost.
 * @param flags those of the text
 */
export function hardSentences(text: string, level: Exclude<TextLevel['level'], 'above'>, flags: readonly Flag[]): readonly HardSentence[] {
  const most = TESTS.find((test) => test.level === level)?.long.words ?? Number.POSITIVE_INFINITY;
  return readSentences(text)
    .map(({ start, end, words }) => ({ start, end, words: words.length, flags: flags.filter((flag) => flag.start >= start && flag.end <= end).length }))
    .filter(({ words, flags: count }) => words > most || count >= MANY_FLAGS);
}
