import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Hit, type ReviewedMessage, spanAt } from '../rule.ts';

/** Phrases to keep out of a message, by language, each with what can be said instead. */
export type WordList = ReadonlyMap<string, LanguageList>;

interface LanguageList {
  /** Finds any of the phrases. */
  readonly any: RegExp;
  readonly phrases: readonly { readonly pattern: RegExp; readonly instead: string }[];
  /** What was found in a sentence: the variants of a message have most sentences in common. */
  readonly found: LRUCache<string, readonly FoundPhrase[]>;
}

interface FoundPhrase {
  readonly phrase: string;
  /** Where it begins in its sentence. */
  readonly at: number;
}

const MOST_SENTENCES = 2000;

const wordListSchema = z.record(z.string(), z.record(z.string(), z.string().min(1)));

/**
 * A list that is in this folder; staff may add to it. A star at the end of a phrase stands for any ending of the word.
 */
export function wordList(file: string): WordList {
  const languages = wordListSchema.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')));
  return new Map(Object.entries(languages).map(([language, list]) => [language, languageList(list)]));
}

function languageList(list: Readonly<Record<string, string>>): LanguageList {
  const sources = Object.keys(list)
    .sort((one, other) => other.length - one.length)
    .map(sourceOf);
  return {
    any: new RegExp(sources.join('|'), 'giu'),
    phrases: Object.entries(list).map(([phrase, instead]) => ({ pattern: new RegExp(`^${sourceOf(phrase)}$`, 'iu'), instead })),
    found: new LRUCache({ max: MOST_SENTENCES }),
  };
}

function sourceOf(phrase: string): string {
  const words = phrase.replace(/\*$/, '').replaceAll(' ', '\\s+');
  return `(?<!\\p{L})${words}${phrase.endsWith('*') ? '\\p{L}*' : '(?!\\p{L})'}`;
}

/** Before a phrase, in its own clause, it says the opposite: "wij geven geen boetes". */
const DENIAL = /(?<!\p{L})(?:geen|niet|niets|nooit|niemand|no|not|never|nothing|nobody|don['’]t|doesn['’]t)(?!\p{L})/iu;

interface Options {
  /** Whether a phrase is fine where its clause denies it. */
  readonly mayBeDenied: boolean;
}

/** Where a message says what a list keeps out. */
export function listedWords(message: ReviewedMessage, list: WordList, { mayBeDenied }: Options): readonly Hit[] {
  const words = list.get(message.language);
  if (words === undefined) return [];
  return message.sentences.flatMap((sentence) =>
    phrasesIn(sentence.text, words).flatMap(({ phrase, at }): readonly Hit[] => {
      if (mayBeDenied && DENIAL.test(clauseBefore(sentence.text, at))) return [];
      const instead = words.phrases.find(({ pattern }) => pattern.test(phrase))?.instead ?? '';
      return [{ found: `"${phrase}"`, expected: instead, span: spanAt(message, sentence.start + at, sentence.start + at + phrase.length) }];
    }),
  );
}

function phrasesIn(sentence: string, { any, found }: LanguageList): readonly FoundPhrase[] {
  const phrases = found.get(sentence) ?? [...sentence.matchAll(any)].map(({ 0: phrase, index }) => ({ phrase, at: index }));
  found.set(sentence, phrases);
  return phrases;
}

function clauseBefore(sentence: string, at: number): string {
  return sentence.slice(0, at).split(/[,;:]/).at(-1) ?? '';
}

/**
 * Whether a message says something that one of the patterns of its language finds; in other languages nobody can tell.
 */
export function says(message: ReviewedMessage, patterns: Readonly<Record<string, RegExp>>): boolean {
  const pattern = patterns[message.language];
  return pattern === undefined || message.sentences.some(({ text }) => pattern.test(text));
}
