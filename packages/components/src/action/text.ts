import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ActionBlock } from './block.ts';

export const actionText: TextComponent<ActionBlock> = (block, { fields }) => [inlinesText(block.label, fields), block.shown, ''];
