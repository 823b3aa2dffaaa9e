import { differingWords } from '@aanreik/approval/words';

/** How many texts, in words. */
export function textsIn(count: number): string {
  return `${count} ${count === 1 ? 'text' : 'texts'}`;
}

/** A text on lines of their own, behind a label: the items of a list one a line. */
export function labelled(label: string, text: string): string {
  return text
    .split('\n')
    .map((line, at) => `  ${(at === 0 ? label : '').padEnd(4)} ${line}`)
    .join('\n');
}

/** The texts of a key as one, items of a list below each other. */
export function joined(texts: readonly string[]): string {
  return texts.join('\n');
}

/** Two versions of a text with the words that differ marked as git marks them: `[-was-]` and `{+now+}`. */
export function markedWords(before: string, now: string): { readonly was: string; readonly now: string } {
  const words = differingWords(before, now);
  return {
    was: words.map(({ text, in: side }) => (side === 'before' ? `[-${text}-]` : side === 'both' ? text : '')).join(''),
    now: words.map(({ text, in: side }) => (side === 'after' ? `{+${text}+}` : side === 'both' ? text : '')).join(''),
  };
}
