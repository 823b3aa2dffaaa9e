import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { StepBlock } from './block.ts';

export const stepText: TextComponent<StepBlock> = (block, { fields, renderBlocks }) => {
  const title = `${block.number}. ${inlinesText(block.title, fields)} (${block.time})`;
  return [title, '-'.repeat(Math.min(title.length, 72)), ...renderBlocks(block.body), `> ${inlinesText(block.help, fields)}`, ''];
};
