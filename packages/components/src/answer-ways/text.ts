import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { AnswerWaysBlock } from './block.ts';

export const answerWaysText: TextComponent<AnswerWaysBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  inlinesText(block.code, fields),
  ...block.ways.map((way) => `- ${inlinesText(way, fields)}`),
  '',
];
