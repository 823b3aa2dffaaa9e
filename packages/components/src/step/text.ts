import type { BlockOf } from '../block.ts';
import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';

export const stepText: TextComponent<BlockOf<'step'>> = (block, { fields, renderBlocks }) => {
  const title = `${block.number}. ${inlinesText(block.title, fields)} (${block.time})`;
  return [title, '-'.repeat(Math.min(title.length, 72)), ...renderBlocks(block.body), `> ${inlinesText(block.help, fields)}`, ''];
};
