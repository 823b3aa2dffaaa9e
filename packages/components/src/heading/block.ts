import type { Inlines } from '@aanreik/message';

/** A heading. Level 1 is the subject of the whole message and occurs once. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: Inlines;
  /** On paper, whether a new page begins with it: for a part that is handed on by itself. */
  readonly startsPage?: true;
}

/** A heading below the title of a message that has its title apart. */
export interface SubheadingBlock extends HeadingBlock {
  readonly level: 2 | 3;
}
