import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { freedom, online, tip } from './tip.ts';

/** The tip on the front, which is complete by itself; what is read once, or looked up, may stand on the back. */
export const letter: Outline<YearData, LetterOutline> = (composer) => {
  const { opening } = composer.prefers;
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...(opening === 'fastest-route' ? [online(composer)] : []),
      ...(opening === 'person' ? [contactBlock(composer)] : []),
      ...tip(composer),
      freedom(composer),
      // The welcome names the source, and the tip the data that it rests on; the panel has the rest.
      ...(opening === 'data-use' ? [dataUseBlock(composer)] : []),
      ...(opening === 'person' ? [] : [contactBlock(composer)]),
      ...(opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
    ],
  };
};
