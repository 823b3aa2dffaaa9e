import type { Block } from '../block.ts';

/** Blocks beside each other where there is room (paper), below each other where there is not (a phone). */
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
}

export interface Column {
  /** How wide, next to the others: 2 is twice as wide as 1. */
  readonly share: number;
  readonly blocks: readonly Block[];
}
