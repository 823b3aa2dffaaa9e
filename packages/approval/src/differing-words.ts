import { diffWords } from 'diff';

/** Some words of two texts that are laid beside each other. */
export interface Words {
  readonly text: string;
  /** Which of the two has them. */
  readonly in: 'both' | 'before' | 'after';
}

/** Two texts as one row of words: those that both have, and those of one alone, in the order in which they are read. */
export function differingWords(before: string, after: string): readonly Words[] {
  return diffWords(before, after).map(({ value, removed, added }) => ({ text: value, in: removed ? 'before' : added ? 'after' : 'both' }));
}
