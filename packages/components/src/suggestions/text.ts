import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { SuggestionsBlock } from './block.ts';

export const suggestionsText: TextComponent<SuggestionsBlock> = (block, { fields }) =>
  block.suggestions.flatMap(({ title, why, how }) => [inlinesText(title, fields), inlinesText(why, fields), inlinesText(how, fields), '']);
