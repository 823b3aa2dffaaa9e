import type { Block } from '../block.ts';

/**
 * Blocks in groups that stay on one page: a heading goes with the block below it, as a heading alone at the foot of a
 * page sends its reader searching. One that begins a page is at its head: what is below it may go on to the next.
 */
export function keepWithNext(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) groups.at(-1)?.push(block);
    else groups.push([block]);
    open = block.kind === 'heading' && block.startsPage !== true;
  }
  return groups;
}
