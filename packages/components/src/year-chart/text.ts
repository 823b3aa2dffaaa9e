import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { YearChartBlock } from './block.ts';

export const yearChartText: TextComponent<YearChartBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  `${block.rowHead}:`,
  ...block.quarters.map(({ label, shown }) => `* ${label}: ${shown}`),
  '',
];
