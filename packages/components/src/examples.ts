import { actionExamples } from './action/examples.ts';
import { answerWaysExamples } from './answer-ways/examples.ts';
import type { BlockKind, BlockOf } from './block.ts';
import { budgetExamples } from './budget/examples.ts';
import { columnsExamples } from './columns/examples.ts';
import { contactExamples } from './contact/examples.ts';
import { contractsExamples } from './contracts/examples.ts';
import { dataUseExamples } from './data-use/examples.ts';
import type { Examples } from './example.ts';
import { headingExamples } from './heading/examples.ts';
import { inOrderExamples } from './in-order/examples.ts';
import { listExamples } from './list/examples.ts';
import { noteExamples } from './note/examples.ts';
import { optionsExamples } from './options/examples.ts';
import { overviewExamples } from './overview/examples.ts';
import { paragraphExamples } from './paragraph/examples.ts';
import { replySlipExamples } from './reply-slip/examples.ts';
import { routesExamples } from './routes/examples.ts';
import { schemesExamples } from './schemes/examples.ts';
import { signOffExamples } from './sign-off/examples.ts';
import { stepExamples } from './step/examples.ts';
import { storyExamples } from './story/examples.ts';
import { suggestionsExamples } from './suggestions/examples.ts';
import { timelineExamples } from './timeline/examples.ts';
import { yearChartExamples } from './year-chart/examples.ts';

export type { Example, Examples } from './example.ts';

/**
 * Named examples of every block: an ordinary one, and one that is hard to show. Stories and tests run over all of them.
 */
export const examples: { readonly [K in BlockKind]: Examples<BlockOf<K>> } = {
  action: actionExamples,
  'answer-ways': answerWaysExamples,
  budget: budgetExamples,
  columns: columnsExamples,
  contact: contactExamples,
  contracts: contractsExamples,
  'data-use': dataUseExamples,
  heading: headingExamples,
  'in-order': inOrderExamples,
  overview: overviewExamples,
  suggestions: suggestionsExamples,
  timeline: timelineExamples,
  'year-chart': yearChartExamples,
  list: listExamples,
  note: noteExamples,
  options: optionsExamples,
  paragraph: paragraphExamples,
  'reply-slip': replySlipExamples,
  routes: routesExamples,
  schemes: schemesExamples,
  'sign-off': signOffExamples,
  step: stepExamples,
  story: storyExamples,
};
