import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ContractsBlock } from './block.ts';

export const contractsText: TextComponent<ContractsBlock> = (block, { fields }) =>
  block.contracts.flatMap((contract) => [
    inlinesText(contract.title, fields),
    ...contract.actions.map((action) => `- ${inlinesText(action, fields)}`),
    inlinesText(contract.wayOut, fields),
    '',
  ]);
