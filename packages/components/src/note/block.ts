import type { Inlines } from '@aanreik/message';

/** Something that reassures and must not be missed, such as the freedom to say no. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly title: Inlines;
  readonly text: Inlines;
}
