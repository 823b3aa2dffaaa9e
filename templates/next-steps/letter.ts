import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

/** What it is about and the ways to go on; then the steps to work with; then what becomes of data, and who wrote it. */
export const letter: Outline<ArrearsData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      ...opening(composer),
      freedom,
      ...steps(composer),
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
    ],
  };
};
