import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { slip, ways } from './answering.ts';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/**
 * A sheet to keep, printed on both sides: the choice, the ways to answer, what the talk will be like. Behind it a sheet to send back.
 * Whoever wants to see something else first finds the choice after it.
 */
export const letter: Outline<FormData, LetterOutline> = (composer) => {
  const { prefers } = composer;
  const isChoiceFirst = prefers.opening === 'choice' || prefers.opening === 'fastest-route';
  // The fastest route opens with the ways to answer.
  const choice: readonly Block[] = [...options(composer), ...(prefers.opening === 'fastest-route' ? [] : [ways(composer)])];
  return {
    title: composer.fixed(`${composer.data.form}.title`),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text(`${composer.data.form}.title`) },
      ...opening(composer),
      ...(isChoiceFirst ? [...choice, ...expectations(composer)] : [...expectations(composer), ...choice]),
      { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
      slip(composer),
    ],
  };
};
