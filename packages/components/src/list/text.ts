import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ListBlock } from './block.ts';

export const listText: TextComponent<ListBlock> = (block, { fields }) => [...block.items.map((item) => `- ${inlinesText(item, fields)}`), ''];
