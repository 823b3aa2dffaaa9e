/** A word of a text, with its place in UTF-16 units. */
export interface WordPlace {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** What of a text is not read as words in its language: placeholders, names of links, and words marked as foreign. */
const NOT_READ = /\{\{[^{}]*\}\}|\]\([^)]*\)|\[[^[\]]*\]\{lang=[^}]*\}|https?:\/\/\S+|\S+@\S+/g;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as it is in its file, that a reader reads in its language. */
export function wordsIn(source: string): readonly WordPlace[] {
  const read = source.replace(NOT_READ, (part) => ' '.repeat(part.length));
  return [...read.matchAll(WORD)].filter(([word]) => /\p{L}/u.test(word)).map(({ 0: word, index: from }) => ({ word, from, to: from + word.length }));
}
