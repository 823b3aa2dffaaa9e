import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

/** One sheet, printed on both sides: the letter on the front, the steps to work with on the back. */
export const letter: Outline<ArrearsData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      ...opening(composer),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(composer)] },
        ],
      },
      ...(prefers.opening === 'choice' ? [dataUseBlock(composer)] : []),
      ...steps(composer),
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      ...(prefers.opening === 'fastest-route' || prefers.opening === 'person' ? [dataUseBlock(composer)] : []),
    ],
  };
};
