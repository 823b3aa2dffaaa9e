import type { Inlines } from '@aanreik/message';

/**
 * Something that a person can do alone, with the time it takes and help within reach. `B` is the union of blocks, which
 * block.ts closes.
 */
export interface StepBlock<B> {
  readonly kind: 'step';
  readonly number: number;
  readonly title: Inlines;
  /** Such as "45 minuten". */
  readonly time: string;
  readonly body: readonly B[];
  /** Bounded help with this step alone. */
  readonly help: Inlines;
}
