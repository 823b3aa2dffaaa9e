import type { Block } from '@aanreik/components';
import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { tip } from './tip.ts';

/** The tip on the front, which is complete by itself; what is read once, or looked up, may stand on the back. */
export const letter: Outline<YearData, LetterOutline> = (compose) => {
  const { opening } = compose.prefers;
  const freedom: Block = { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') };
  const contact = contactBlock(compose);
  const data = dataUseBlock(compose);
  return {
    title: compose.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      { kind: 'paragraph', text: compose.text('welcome') },
      ...(opening === 'person' ? [contact] : []),
      ...(opening === 'data-use' ? [data] : []),
      ...tip(compose),
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [freedom] },
          { share: 2, blocks: [signOffBlock(compose)] },
        ],
      },
      ...(opening === 'person' ? [] : [contact]),
      ...(opening === 'data-use' ? [] : [data]),
    ],
  };
};
