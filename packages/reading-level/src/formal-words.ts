import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Formal words and phrases, with what most people would say. Ours; staff may add to it. */
export const FORMAL_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(JSON.parse(readFileSync(path.join(import.meta.dirname, 'formal-words.json'), 'utf8')) as Record<string, string>),
);

const PATTERN = new RegExp(`(?<!\\p{L})(?:${[...FORMAL_WORDS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`, 'giu');

export interface FormalWord {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** The formal words in a text. */
export function formalWordsIn(text: string): readonly FormalWord[] {
  return [...text.matchAll(PATTERN)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    plain: FORMAL_WORDS.get(found.toLowerCase()) ?? '',
  }));
}
