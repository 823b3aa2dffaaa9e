import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { slip } from './answering.ts';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/** One sheet, printed on both sides, with the slip at the foot of the back. Whoever wants to see something else first finds the choice right above it. */
export const letter: Outline<FormData, LetterOutline> = (compose) => {
  const { prefers } = compose;
  const isChoiceFirst = prefers.opening === 'choice' || prefers.opening === 'fastest-route';
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  const signed: Block = {
    kind: 'columns',
    columns: [
      { share: 3, blocks: [freedom] },
      { share: 2, blocks: [signOffBlock(compose)] },
    ],
  };
  return {
    title: compose.fixed(`${compose.data.form}.title`),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text(`${compose.data.form}.title`) },
      ...opening(compose),
      ...(isChoiceFirst ? [...options(compose), signed, ...expectations(compose)] : [...expectations(compose), signed, ...options(compose)]),
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(compose)]),
      slip(compose),
    ],
  };
};
