import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { NoteBlock } from './block.ts';

export const noteText: TextComponent<NoteBlock> = (block, { fields }) => [inlinesText(block.title, fields), inlinesText(block.text, fields), ''];
