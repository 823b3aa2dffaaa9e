import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { TimelineBlock } from './block.ts';

export const timelineText: TextComponent<TimelineBlock> = (block, { fields }) => [
  ...block.items.map(({ date, text }) => `* ${date}: ${inlinesText(text, fields)}`),
  '',
];
