import type { Inlines } from '@aanreik/message';

/** Items without an order. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Inlines[];
}
