import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { freedom } from './freedom.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

/**
 * The letter itself is page 1. Behind it come the steps to work with, and all about data and where to ask; for who wants to know first what is known,
 * the two change places. The name of who wrote it comes last.
 */
export const letter: Outline<ArrearsData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const ask = prefers.contact === 'last' ? [contactBlock(composer)] : [];
  const data = dataUseBlock(composer);
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      ...opening(composer),
      freedom(composer),
      ...(prefers.opening === 'data-use' ? [data, ...ask, ...steps(composer)] : [...steps(composer), ...ask, data]),
      signOffBlock(composer),
    ],
  };
};
