import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { allPayments, chart, inOrderPanel, overview, suggestions, timeline } from './sections.ts';

/** One sheet: on the front what is in order, the year in a picture and what is to come, on the back what was arranged, and the tips. */
export const letter: Outline<YearData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  const first = prefers.opening;
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      inOrderPanel(composer),
      { kind: 'paragraph', text: composer.text('hat') },
      ...(first === 'person' ? [contactBlock(composer)] : []),
      ...(first === 'data-use' ? [dataUseBlock(composer)] : []),
      ...chart(composer),
      ...timeline(composer),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(composer)] },
        ],
      },
      ...overview(composer),
      ...suggestions(composer),
      ...(first === 'person' ? [] : [contactBlock(composer)]),
      ...(first === 'data-use' ? [] : [dataUseBlock(composer)]),
      // Behind the letter itself, so that it can be handed on.
      ...allPayments(composer),
    ],
  };
};
