import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { SchemesBlock } from './block.ts';

export const schemesText: TextComponent<SchemesBlock> = (block, { fields }) => [
  ...block.schemes.map((scheme) => `- ${inlinesText(scheme.name, fields)}: ${inlinesText(scheme.text, fields)}`),
  '',
];
