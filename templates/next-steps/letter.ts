import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

/** One sheet, printed on both sides: the letter on the front, the steps to work with on the back. */
export const letter: Outline<ArrearsData, LetterOutline> = (compose) => {
  const { prefers } = compose;
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  return {
    title: compose.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      ...opening(compose),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(compose)] },
        ],
      },
      ...(prefers.opening === 'choice' ? [dataUseBlock(compose)] : []),
      ...steps(compose),
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      ...(prefers.opening === 'fastest-route' || prefers.opening === 'person' ? [dataUseBlock(compose)] : []),
    ],
  };
};
