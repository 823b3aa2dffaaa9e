import type { Fields } from '@aanreik/message';
import { View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import { ActionPdf } from './action/pdf.tsx';
import { AnswerWaysPdf } from './answer-ways/pdf.tsx';
import type { Block, BlockKind, BlockOf } from './block.ts';
import { BudgetPdf } from './budget/pdf.tsx';
import { ColumnsPdf } from './columns/pdf.tsx';
import { stacked } from './columns/stacked.ts';
import { ContactPdf } from './contact/pdf.tsx';
import { ContractsPdf } from './contracts/pdf.tsx';
import { DataUsePdf } from './data-use/pdf.tsx';
import { keepWithNext } from './heading/keep-with-next.ts';
import { HeadingPdf } from './heading/pdf.tsx';
import { InOrderPdf } from './in-order/pdf.tsx';
import { ListPdf } from './list/pdf.tsx';
import { NotePdf } from './note/pdf.tsx';
import { OptionsPdf } from './options/pdf.tsx';
import { OverviewPdf } from './overview/pdf.tsx';
import { ParagraphPdf } from './paragraph/pdf.tsx';
import type { PdfComponent, PdfLook } from './pdf-component.ts';
import { ReplySlipPdf } from './reply-slip/pdf.tsx';
import { RoutesPdf } from './routes/pdf.tsx';
import { SchemesPdf } from './schemes/pdf.tsx';
import { SignOffPdf } from './sign-off/pdf.tsx';
import { StepPdf } from './step/pdf.tsx';
import { StoryPdf } from './story/pdf.tsx';
import { SuggestionsPdf } from './suggestions/pdf.tsx';
import { TimelinePdf } from './timeline/pdf.tsx';
import { YearChartPdf } from './year-chart/pdf.tsx';

export { foreignLanguage, InlinesPdf, type TextSource } from './inlines/pdf.tsx';
export { alphabetOf, LARGE_PRINT, LINE_HEIGHT, type PdfLook, pdfSizes } from './pdf-component.ts';
export type { PostalPart } from './postal-part.ts';
export type { Tag } from './tag/pdf.ts';
export type { WhiteAbove } from './white-above.ts';

const components: { readonly [K in BlockKind]: PdfComponent<BlockOf<K>> } = {
  action: ActionPdf,
  'answer-ways': AnswerWaysPdf,
  budget: BudgetPdf,
  columns: ColumnsPdf,
  contact: ContactPdf,
  contracts: ContractsPdf,
  'data-use': DataUsePdf,
  heading: HeadingPdf,
  'in-order': InOrderPdf,
  overview: OverviewPdf,
  suggestions: SuggestionsPdf,
  timeline: TimelinePdf,
  'year-chart': YearChartPdf,
  list: ListPdf,
  note: NotePdf,
  options: OptionsPdf,
  paragraph: ParagraphPdf,
  'reply-slip': ReplySlipPdf,
  routes: RoutesPdf,
  schemes: SchemesPdf,
  'sign-off': SignOffPdf,
  step: StepPdf,
  story: StoryPdf,
};

interface Props {
  readonly blocks: readonly Block[];
  readonly look: PdfLook;
  readonly fields: Fields;
}

/** Blocks on paper, in their order. */
export function PdfBlocks({ blocks, look, fields }: Props): ReactElement {
  const renderBlocks = (inner: readonly Block[]) => <PdfBlocks blocks={inner} look={look} fields={fields} />;
  const render = <K extends BlockKind>(block: BlockOf<K>, index: number) => {
    const Component = components[block.kind as K] as PdfComponent<BlockOf<K>>;
    return <Fragment key={index}>{Component({ block, look, fields, renderBlocks })}</Fragment>;
  };
  return (
    <>
      {keepWithNext(look.stacked ? stacked(blocks) : blocks).map((group, index) =>
        // react-pdf squeezes what is in a box that it breaks: what may break is in none.
        group.length === 1 ? (
          <Fragment key={index}>{group.map(render)}</Fragment>
        ) : (
          <View key={index} wrap={false}>
            {group.map(render)}
          </View>
        ),
      )}
    </>
  );
}
