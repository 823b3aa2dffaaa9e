import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { OptionsBlock } from './block.ts';

export const optionsText: TextComponent<OptionsBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  '',
  ...[...block.options, ...block.others].flatMap((option) => [
    `* ${inlinesText(option.name, fields)}`,
    `  ${inlinesText(option.text, fields)}`,
    `  ${option.action.label}: ${option.action.href}`,
    '',
  ]),
];
