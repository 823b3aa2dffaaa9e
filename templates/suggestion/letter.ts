import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { tip } from './tip.ts';

/** The tip on the front, which is complete by itself; what is read once, or looked up, may stand on the back. */
export const letter: Outline<YearData, LetterOutline> = (composer) => {
  const { opening } = composer.prefers;
  const freedom: Block = { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
  const contact = contactBlock(composer);
  const data = dataUseBlock(composer);
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...(opening === 'person' ? [contact] : []),
      ...(opening === 'data-use' ? [data] : []),
      ...tip(composer),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(composer)] },
        ],
      },
      ...(opening === 'person' ? [] : [contact]),
      ...(opening === 'data-use' ? [] : [data]),
    ],
  };
};
