import type { Block } from '../block.ts';

/**
 * Blocks with their columns below each other: each block then is on the page by itself, and goes to the next page by
 * itself.
 */
export function stacked(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flatMap((column) => stacked(column.blocks)) : [block]));
}
