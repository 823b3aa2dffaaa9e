import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Hit, type ReviewedMessage, spanAt } from '../rule.ts';

/** Phrases to keep out of a message, by language, each with what can be said instead. */
export type WordList = ReadonlyMap<string, LanguageList>;

interface LanguageList {
  /** Finds any of the phrases. */
  readonly any: RegExp;
  readonly phrases: readonly { readonly pattern: RegExp; readonly instead: string }[];
}

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
    [...sentence.text.matchAll(words.any)].flatMap(({ 0: found, index }): readonly Hit[] => {
      if (mayBeDenied && DENIAL.test(clauseBefore(sentence.text, index))) return [];
      const instead = words.phrases.find(({ pattern }) => pattern.test(found))?.instead ?? '';
      return [{ found: `"${found}"`, expected: instead, span: spanAt(message, sentence.start + index, sentence.start + index + found.length) }];
    }),
  );
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
