import type { Block } from '../block.ts';

/** Blocks beside each other where there is room (paper), below each other where there is not (a phone). */
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly columns: readonly (readonly Block[])[];
}
