import { type Inlines, text } from '@aanreik/message';

/** A word that looks lost at the end of a line, behind a label that ends there too. */
const SHORT_START = /^(\p{L}{1,3}) (?=\S)/u;

/** What ends a sentence, or leads on to another. */
const ENDED = /[.?!:…]$/u;

/**
 * A label that runs into its text, as a sentence of its own: it gets a full stop where it has no other sign, so that it
 * is heard as one. A short first word goes to the next line with the word behind it: "What can you do? You / may" reads
 * as if something were missing.
 */
export function runIn(label: Inlines, words: Inlines): Inlines {
  const [first, ...rest] = words;
  const kept = first?.kind === 'text' ? [{ ...first, text: first.text.replace(SHORT_START, '$1\u00a0') }, ...rest] : words;
  const last = label.at(-1);
  const stop = last?.kind === 'text' && !ENDED.test(last.text) ? text('.') : [];
  return [{ kind: 'strong', children: [...label, ...stop] }, { kind: 'text', text: ' ' }, ...kept];
}
