import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countText, FEATURES, type FeatureName, type Measures } from './features.ts';
import { type Flag, flagsIn } from './flags.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';

/** How hard a Dutch text is to read. */
export interface TextLevel {
  /** One number to compare texts by: higher is harder. Points of ours, of no scale that others know. */
  readonly index: number;
  /** The easiest level whose test of ours the text passes; `above` where it passes none. */
  readonly level: 'A2' | 'B1' | 'B2' | 'above';
  readonly measures: Measures;
  readonly flags: readonly Flag[];
}

/** What each count weighs; fitted by `pnpm bench level --write` on sentences that were made plainer by hand. */
const WEIGHTS = JSON.parse(readFileSync(path.join(import.meta.dirname, 'weights.json'), 'utf8')) as Readonly<Record<FeatureName, number>>;

/**
 * Tests of ours: no published way leads from a score to a level of the CEFR, and specialists call the levels undefined
 * for texts. In words, shares of sentences.
 */
export const TESTS = [
  { level: 'A2', average: 9, long: { words: 15, share: 0.05 }, passive: 0.05 },
  { level: 'B1', average: 12, long: { words: 20, share: 0.05 }, passive: 0.1 },
  { level: 'B2', average: 16, long: { words: 25, share: 0.1 }, passive: 0.25 },
] as const;

/**
 * Measures a Dutch text.
 * @param known words, in lower case, that the organisation explains or that its readers know
 * @throws {RangeError} when it has no words
 */
export function readingLevel(text: string, known?: ReadonlySet<string>): TextLevel {
  const read = readSentences(text);
  const { features, measures } = countText(text, read);
  const index = FEATURES.reduce((sum, name) => sum + features[name] * WEIGHTS[name], 0);
  const flags = flagsIn(text, known, read);
  return { index: Math.round(index * 100) / 100, level: levelOf(read, measures, flags), measures, flags };
}

function levelOf(read: readonly ReadSentence[], { averageSentence, sentences }: Measures, flags: readonly Flag[]): TextLevel['level'] {
  const lengths = read.map(({ words }) => words.length);
  const passive = flags.filter(({ rule }) => rule === 'passive').length / sentences;
  const passed = TESTS.find(
    ({ average, long, passive: most }) =>
      averageSentence <= average && lengths.filter((length) => length > long.words).length / sentences <= long.share && passive <= most,
  );
  return passed?.level ?? 'above';
}
