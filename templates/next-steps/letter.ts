import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

/** One sheet, printed on both sides. */
export const letter: Outline<ArrearsData, LetterOutline> = (compose) => {
  const { prefers } = compose;
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  const story: Block = { kind: 'story', title: compose.text('story.title'), text: compose.text('story.text') };
  return {
    title: compose.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      ...opening(compose),
      ...steps(compose),
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      ...(prefers.story ? [{ kind: 'columns', columns: [[story], [freedom]] } as const] : [freedom]),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(compose)]),
      signOffBlock(compose),
    ],
  };
};
