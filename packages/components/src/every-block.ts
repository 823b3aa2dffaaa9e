import type { Block } from './block.ts';

/** A block, and where it stands: `step[2]/paragraph[1]` is the first paragraph of the second step. */
export interface PlacedBlock {
  readonly path: string;
  readonly block: Block;
}

/** All blocks of a message, those that stand in others too, in the order in which they are read. */
export function everyBlock(blocks: readonly Block[], within = ''): readonly PlacedBlock[] {
  const counts = new Map<string, number>();
  return blocks.flatMap((block) => {
    const count = (counts.get(block.kind) ?? 0) + 1;
    counts.set(block.kind, count);
    const path = `${within}${block.kind}[${count}]`;
    return [{ path, block }, ...everyBlock(blocksIn(block), `${path}/`)];
  });
}

function blocksIn(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'columns':
      return block.columns.flatMap((column) => column.blocks);
    case 'step':
      return block.body;
    default:
      return [];
  }
}
