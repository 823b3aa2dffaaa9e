import type { TextComponent } from '../text-component.ts';
import type { ColumnsBlock } from './block.ts';

export const columnsText: TextComponent<ColumnsBlock> = (block, { renderBlocks }) => block.columns.flatMap((column) => renderBlocks(column.blocks));
