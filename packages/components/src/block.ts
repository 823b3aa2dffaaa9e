import type { Message as MessageOf, Shape as ShapeOf } from '@aanreik/message';
import type { ActionBlock } from './action/block.ts';
import type { AnswerWaysBlock } from './answer-ways/block.ts';
import type { BudgetBlock } from './budget/block.ts';
import type { ColumnsBlock } from './columns/block.ts';
import type { ContactBlock } from './contact/block.ts';
import type { ContractsBlock } from './contracts/block.ts';
import type { DataUseBlock } from './data-use/block.ts';
import type { HeadingBlock, SubheadingBlock } from './heading/block.ts';
import type { InOrderBlock } from './in-order/block.ts';
import type { ListBlock } from './list/block.ts';
import type { NoteBlock } from './note/block.ts';
import type { OptionsBlock } from './options/block.ts';
import type { OverviewBlock } from './overview/block.ts';
import type { ParagraphBlock } from './paragraph/block.ts';
import type { ReplySlipBlock } from './reply-slip/block.ts';
import type { RoutesBlock } from './routes/block.ts';
import type { SchemesBlock } from './schemes/block.ts';
import type { SignOffBlock } from './sign-off/block.ts';
import type { StepBlock } from './step/block.ts';
import type { StoryBlock } from './story/block.ts';
import type { SuggestionsBlock } from './suggestions/block.ts';
import type { TimelineBlock } from './timeline/block.ts';
import type { YearChartBlock } from './year-chart/block.ts';

/**
 * Everything that a message can be built of. A block that is added here and not in pdf.tsx, email.tsx, text.ts and
 * examples.ts, and not in block-names.ts of the stories, does not compile.
 */
export type Block =
  | ActionBlock
  | AnswerWaysBlock
  | BudgetBlock
  | ColumnsBlock<Block>
  | ContactBlock
  | ContractsBlock
  | DataUseBlock
  | HeadingBlock
  | InOrderBlock
  | OverviewBlock
  | SuggestionsBlock
  | TimelineBlock
  | YearChartBlock
  | ListBlock
  | NoteBlock
  | OptionsBlock
  | ParagraphBlock
  | ReplySlipBlock
  | RoutesBlock
  | SchemesBlock
  | SignOffBlock
  | StepBlock<Block>
  | StoryBlock;

/**
 * What a message inside someone else's screen can be built of: what needs no paper, no wide table and no picture. A
 * block that is added here and not in in-app.tsx, and not in block-schemas.ts of the in-app package, does not compile.
 */
export type InAppBlock = ActionBlock | ContactBlock | DataUseBlock | ListBlock | NoteBlock | ParagraphBlock | SignOffBlock | SubheadingBlock | SuggestionsBlock;

export type BlockKind = Block['kind'];

export type InAppBlockKind = InAppBlock['kind'];

export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

export type InAppBlockOf<K extends InAppBlockKind> = Extract<InAppBlock, { kind: K }>;

export type Message = MessageOf<Block, InAppBlock>;

export type Shape = ShapeOf<Block, InAppBlock>;
