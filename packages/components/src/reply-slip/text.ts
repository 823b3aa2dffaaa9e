import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ReplySlipBlock } from './block.ts';

export const replySlipText: TextComponent<ReplySlipBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  inlinesText(block.intro, fields),
  inlinesText(block.code, fields),
  ...block.boxes.map(({ label }) => `[ ] ${label}`),
  ...block.reach.map(({ label }) => `${label} ..........`),
  inlinesText(block.hint, fields),
  ...block.lines.map(({ label }) => `${label} ..........`),
  `${block.send.label} ${block.send.address}. ${block.send.postage}`,
  '',
];
