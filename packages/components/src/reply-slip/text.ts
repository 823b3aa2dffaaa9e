import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ReplySlipBlock } from './block.ts';

export const replySlipText: TextComponent<ReplySlipBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  inlinesText(block.code, fields),
  ...block.boxes.map(({ label }) => `[ ] ${label}`),
  inlinesText(block.hint, fields),
  ...block.lines.map(({ label }) => `${label} ..........`),
  ...block.ways.map((way) => `- ${inlinesText(way, fields)}`),
  `${block.send.label} ${block.send.address}`,
  '',
];
