import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { HeadingBlock } from './block.ts';

const UNDERLINE = { 1: '=', 2: '-', 3: '' } as const;

export const headingText: TextComponent<HeadingBlock> = (block, { fields }) => {
  const title = inlinesText(block.text, fields);
  const underline = UNDERLINE[block.level].repeat(Math.min(title.length, 72));
  return underline === '' ? [title] : [title, underline];
};
