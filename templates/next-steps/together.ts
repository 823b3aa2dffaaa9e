import type { BlockOf } from '@aanreik/components';

/** Blocks that stay on one page: a heading without what it is about, or a name without a letter, is of no use. */
export function together(blocks: BlockOf<'columns'>['columns'][number]['blocks']): BlockOf<'columns'> {
  return { kind: 'columns', columns: [{ share: 1, blocks }] };
}
