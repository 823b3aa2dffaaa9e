import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { DataUseBlock } from './block.ts';

export const dataUseText: TextComponent<DataUseBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  '',
  ...block.items.flatMap((item) => [item.question, inlinesText(item.answer, fields), '']),
  inlinesText(block.objection.title, fields),
  inlinesText(block.objection.text, fields),
  '',
];
