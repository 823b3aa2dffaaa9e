import type { Inlines } from '@aanreik/message';

/** Contracts to save on, side by side. */
export interface ContractsBlock {
  readonly kind: 'contracts';
  readonly contracts: readonly Contract[];
}

export interface Contract {
  readonly title: Inlines;
  /** What to do, in this order. */
  readonly actions: readonly Inlines[];
  /** What to do where switching is not possible yet. */
  readonly wayOut: Inlines;
}
