import type { Block } from '@aanreik/components';
import { contactBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { choosing, slip } from './answering.ts';
import { dataPanel } from './data-panel.ts';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/**
 * Two sheets. The first is the letter, which the reader keeps: the code, the ways to answer, what the talk will be
 * like, whom to call. The second is to choose on and to send back: what can be chosen, and the slip.
 */
export const letter: Outline<FormData, LetterOutline> = (composer) => {
  const { opening: first, contact } = composer.prefers;
  // The fastest route opens with the ways to answer.
  const answering: readonly Block[] = first === 'fastest-route' ? [] : choosing(composer);
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  return {
    title: composer.fixed(`${composer.data.form}.title`),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text(`${composer.data.form}.title`) },
      ...opening(composer),
      ...expectations(composer),
      // Who wants a person first is told that no is an answer too, before the ways to say yes.
      ...(first === 'person' ? [freedom, ...answering] : [...answering, freedom]),
      ...(contact === 'last' ? [contactBlock(composer)] : []),
      ...(first === 'data-use' ? [] : [dataPanel(composer)]),
      signOffBlock(composer),
      { kind: 'heading', level: 2, text: composer.text('slip.sheet'), startsPage: true },
      ...options(composer),
      slip(composer),
    ],
  };
};
