import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { RoutesBlock } from './block.ts';

export const routesText: TextComponent<RoutesBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  '',
  ...block.routes.flatMap((route) => [
    `* ${inlinesText(route.title, fields)}`,
    `  ${inlinesText(route.text, fields)}`,
    `  ${route.action.label}: ${route.action.shown}`,
    '',
  ]),
];
