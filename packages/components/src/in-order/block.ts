import type { Inlines } from '@aanreik/message';

/** What is in order, said in so many words: also when nothing needs attention. */
export interface InOrderBlock {
  readonly kind: 'in-order';
  readonly title: Inlines;
  readonly items: readonly Inlines[];
}
