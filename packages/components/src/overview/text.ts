import type { TextComponent } from '../text-component.ts';
import type { OverviewBlock } from './block.ts';

export const overviewText: TextComponent<OverviewBlock> = (block) => [
  block.caption,
  ...block.rows.map(({ date, what, amount, state }) => `${[date, what, amount].filter((part) => part !== '').join(': ')}${state === '' ? '' : ` (${state})`}`),
  '',
];
