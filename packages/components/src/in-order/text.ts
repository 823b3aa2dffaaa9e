import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { InOrderBlock } from './block.ts';

export const inOrderText: TextComponent<InOrderBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  ...block.items.map((item) => `* ${inlinesText(item, fields)}`),
  '',
];
