import type { Fields } from '@aanreik/message';
import { Fragment, type ReactElement } from 'react';
import { ActionEmail } from './action/email.tsx';
import { AnswerWaysEmail } from './answer-ways/email.tsx';
import type { Block, BlockKind, BlockOf } from './block.ts';
import { BudgetEmail } from './budget/email.tsx';
import { ColumnsEmail } from './columns/email.tsx';
import { ContactEmail } from './contact/email.tsx';
import { ContractsEmail } from './contracts/email.tsx';
import { DataUseEmail } from './data-use/email.tsx';
import type { EmailComponent, EmailLook } from './email-component.ts';
import { HeadingEmail } from './heading/email.tsx';
import { InOrderEmail } from './in-order/email.tsx';
import { ListEmail } from './list/email.tsx';
import { NoteEmail } from './note/email.tsx';
import { OptionsEmail } from './options/email.tsx';
import { OverviewEmail } from './overview/email.tsx';
import { ParagraphEmail } from './paragraph/email.tsx';
import { ReplySlipEmail } from './reply-slip/email.tsx';
import { RoutesEmail } from './routes/email.tsx';
import { SchemesEmail } from './schemes/email.tsx';
import { SignOffEmail } from './sign-off/email.tsx';
import { StepEmail } from './step/email.tsx';
import { StoryEmail } from './story/email.tsx';
import { SuggestionsEmail } from './suggestions/email.tsx';
import { TimelineEmail } from './timeline/email.tsx';
import { YearChartEmail } from './year-chart/email.tsx';

export { EMAIL_TEXT, type EmailLook } from './email-component.ts';
export { photoId } from './options/email.tsx';
export { ProseEmail } from './paragraph/prose-email.tsx';

const components: { readonly [K in BlockKind]: EmailComponent<BlockOf<K>> } = {
  action: ActionEmail,
  'answer-ways': AnswerWaysEmail,
  budget: BudgetEmail,
  columns: ColumnsEmail,
  contact: ContactEmail,
  contracts: ContractsEmail,
  'data-use': DataUseEmail,
  heading: HeadingEmail,
  'in-order': InOrderEmail,
  overview: OverviewEmail,
  suggestions: SuggestionsEmail,
  timeline: TimelineEmail,
  'year-chart': YearChartEmail,
  list: ListEmail,
  note: NoteEmail,
  options: OptionsEmail,
  paragraph: ParagraphEmail,
  'reply-slip': ReplySlipEmail,
  routes: RoutesEmail,
  schemes: SchemesEmail,
  'sign-off': SignOffEmail,
  step: StepEmail,
  story: StoryEmail,
};

interface Props {
  readonly blocks: readonly Block[];
  readonly look: EmailLook;
  readonly fields: Fields;
}

/** Blocks in an email, in their order. */
export function EmailBlocks({ blocks, look, fields }: Props): ReactElement {
  const renderBlocks = (inner: readonly Block[]) => <EmailBlocks blocks={inner} look={look} fields={fields} />;
  const render = <K extends BlockKind>(block: BlockOf<K>, index: number) => {
    const Component = components[block.kind as K] as EmailComponent<BlockOf<K>>;
    return <Fragment key={index}>{Component({ block, look, fields, renderBlocks })}</Fragment>;
  };
  return <>{blocks.map(render)}</>;
}
