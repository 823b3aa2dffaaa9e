import type { Inlines } from '@aanreik/message';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Inlines;
}
