import type { Fields } from '@aanreik/message';
import { actionText } from './action/text.ts';
import { answerWaysText } from './answer-ways/text.ts';
import type { Block, BlockKind, BlockOf } from './block.ts';
import { budgetText } from './budget/text.ts';
import { columnsText } from './columns/text.ts';
import { contactText } from './contact/text.ts';
import { contractsText } from './contracts/text.ts';
import { dataUseText } from './data-use/text.ts';
import { headingText } from './heading/text.ts';
import { inOrderText } from './in-order/text.ts';
import { listText } from './list/text.ts';
import { noteText } from './note/text.ts';
import { optionsText } from './options/text.ts';
import { overviewText } from './overview/text.ts';
import { paragraphText } from './paragraph/text.ts';
import { replySlipText } from './reply-slip/text.ts';
import { routesText } from './routes/text.ts';
import { schemesText } from './schemes/text.ts';
import { signOffText } from './sign-off/text.ts';
import { stepText } from './step/text.ts';
import { storyText } from './story/text.ts';
import { suggestionsText } from './suggestions/text.ts';
import type { TextComponent } from './text-component.ts';
import { timelineText } from './timeline/text.ts';
import { yearChartText } from './year-chart/text.ts';

export { inlinesText } from './inlines/text.ts';

const components: { readonly [K in BlockKind]: TextComponent<BlockOf<K>> } = {
  action: actionText,
  'answer-ways': answerWaysText,
  budget: budgetText,
  columns: columnsText,
  contact: contactText,
  contracts: contractsText,
  'data-use': dataUseText,
  heading: headingText,
  'in-order': inOrderText,
  overview: overviewText,
  suggestions: suggestionsText,
  timeline: timelineText,
  'year-chart': yearChartText,
  list: listText,
  note: noteText,
  options: optionsText,
  paragraph: paragraphText,
  'reply-slip': replySlipText,
  routes: routesText,
  schemes: schemesText,
  'sign-off': signOffText,
  step: stepText,
  story: storyText,
};

/** Blocks as lines of plain text. */
export function textOfBlocks(blocks: readonly Block[], fields: Fields): readonly string[] {
  const renderBlocks = (inner: readonly Block[]): readonly string[] => inner.flatMap((block) => textOfBlock(block));
  const textOfBlock = <K extends BlockKind>(block: BlockOf<K>) => (components[block.kind as K] as TextComponent<BlockOf<K>>)(block, { fields, renderBlocks });
  return renderBlocks(blocks);
}
