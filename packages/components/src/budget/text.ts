import type { TextComponent } from '../text-component.ts';
import type { BudgetBlock } from './block.ts';

export const budgetText: TextComponent<BudgetBlock> = (block) => [
  block.caption,
  ...block.rows.map((row) => `${row.label}${row.examples === undefined ? '' : ` (${row.examples})`}: € ..........`),
  '',
];
