import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { slip, ways } from './answering.ts';
import { beforehand, expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';

/** One sheet, printed on both sides: the choice on the front, all that goes with it on the back, and the slip at its foot. */
export const letter: Outline<FormData, LetterOutline> = (compose) => {
  const { prefers } = compose;
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  return {
    title: compose.fixed(`${compose.data.form}.title`),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text(`${compose.data.form}.title`) },
      ...opening(compose),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(compose)] },
        ],
      },
      {
        kind: 'columns',
        columns: [
          { share: 1, blocks: expectations(compose) },
          { share: 1, blocks: ways(compose) },
        ],
      },
      beforehand(compose, 'paper'),
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(compose)]),
      slip(compose),
    ],
  };
};
