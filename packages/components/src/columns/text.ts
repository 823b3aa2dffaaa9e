import type { BlockOf } from '../block.ts';
import type { TextComponent } from '../text-component.ts';

export const columnsText: TextComponent<BlockOf<'columns'>> = (block, { renderBlocks }) => block.columns.flatMap((column) => renderBlocks(column.blocks));
