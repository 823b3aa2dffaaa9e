import { addSpelledWord, loadSpelledWords } from '@aanreik/compose';
import { dutchSpelling } from '@aanreik/spelling';
import type { UnknownWord } from './contract.ts';
import { TEMPLATES } from './templates-folder.ts';

/** The words of some Dutch texts that are in no list, each once. */
export async function unknownWords(texts: readonly string[]): Promise<readonly UnknownWord[]> {
  const spelling = await dutchSpelling();
  const known = loadSpelledWords(TEMPLATES);
  const words = new Set(texts.flatMap((text) => spelling.unknownIn(text, known)));
  return [...words].map((word) => ({ word, suggestions: spelling.suggest(word) }));
}

/** Says that a word is spelled right, in every message. */
export function addKnownWord(word: string): void {
  addSpelledWord(TEMPLATES, word);
}
