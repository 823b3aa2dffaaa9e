/**
 * Blocks beside each other where there is room (paper), below each other where there is not (a phone). `B` is the union
 * of blocks, which block.ts closes.
 */
export interface ColumnsBlock<B> {
  readonly kind: 'columns';
  readonly columns: readonly Column<B>[];
}

export interface Column<B> {
  /** How wide, next to the others: 2 is twice as wide as 1. */
  readonly share: number;
  readonly blocks: readonly B[];
}
