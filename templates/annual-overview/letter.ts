import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { allPayments, chart, inOrderPanel, overview, suggestions, timeline } from './sections.ts';

/** One sheet: on the front what is in order, the year in a picture and what is to come, on the back what was arranged, and the tips. */
export const letter: Outline<YearData, LetterOutline> = (compose) => {
  const { prefers } = compose;
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  const first = prefers.opening;
  return {
    title: compose.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      { kind: 'paragraph', text: compose.text('welcome') },
      inOrderPanel(compose),
      { kind: 'paragraph', text: compose.text('hat') },
      ...(first === 'person' ? [contactBlock(compose)] : []),
      ...(first === 'data-use' ? [dataUseBlock(compose)] : []),
      ...chart(compose),
      ...timeline(compose),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(compose)] },
        ],
      },
      ...overview(compose),
      ...suggestions(compose),
      ...(first === 'person' ? [] : [contactBlock(compose)]),
      ...(first === 'data-use' ? [] : [dataUseBlock(compose)]),
      // Behind the letter itself, so that it can be handed on.
      ...allPayments(compose),
    ],
  };
};
