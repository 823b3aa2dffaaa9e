import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { slip } from './answering.ts';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/** One sheet, printed on both sides, with the slip at the foot of the back. Whoever wants to see something else first finds the choice right above it. */
export const letter: Outline<FormData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const isChoiceFirst = prefers.opening === 'choice' || prefers.opening === 'fastest-route';
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  const signed: Block = {
    kind: 'columns',
    columns: [
      { share: 3, blocks: [freedom] },
      { share: 2, blocks: [signOffBlock(composer)] },
    ],
  };
  return {
    title: composer.fixed(`${composer.data.form}.title`),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text(`${composer.data.form}.title`) },
      ...opening(composer),
      ...(isChoiceFirst ? [...options(composer), signed, ...expectations(composer)] : [...expectations(composer), signed, ...options(composer)]),
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      slip(composer),
    ],
  };
};
