import type { Inlines } from '@aanreik/message';

/** What is to come, with its dates, in their order. */
export interface TimelineBlock {
  readonly kind: 'timeline';
  readonly items: readonly { readonly date: string; readonly text: Inlines }[];
}
