import type { Inlines } from '@aanreik/message';
import type { Block } from '../block.ts';

/** Something that a person can do alone, with the time it takes and help within reach. */
export interface StepBlock {
  readonly kind: 'step';
  readonly number: number;
  readonly title: Inlines;
  /** Such as "45 minuten". */
  readonly time: string;
  readonly body: readonly Block[];
  /** Bounded help with this step alone. */
  readonly help: Inlines;
}
