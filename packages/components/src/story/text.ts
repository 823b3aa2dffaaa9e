import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { StoryBlock } from './block.ts';

export const storyText: TextComponent<StoryBlock> = (block, { fields }) => [inlinesText(block.title, fields), inlinesText(block.text, fields), ''];
