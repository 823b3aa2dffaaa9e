import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ParagraphBlock } from './block.ts';

export const paragraphText: TextComponent<ParagraphBlock> = (block, { fields }) => [inlinesText(block.text, fields), ''];
