import type { Inlines } from '@aanreik/message';

/** A short story of someone like the reader. */
export interface StoryBlock {
  readonly kind: 'story';
  readonly title: Inlines;
  readonly text: Inlines;
}
