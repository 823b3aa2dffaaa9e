import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { VisitData } from './visit.ts';

export const letter: Outline<VisitData, LetterOutline> = (composer) => {
  const contact = contactBlock(composer);
  const bring = [
    { kind: 'heading', level: 2, text: composer.text('bring.title') },
    { kind: 'list', items: composer.texts('bring.items') },
  ] as const;
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('visit') },
      { kind: 'paragraph', text: composer.text('hat') },
      // Who wants a person first sees the panel with people first.
      ...(composer.prefers.contact === 'first' ? [contact, ...bring] : [...bring, contact]),
      // Side by side, so that all of it fits one page.
      {
        kind: 'columns',
        columns: [
          { share: 3, blocks: [{ kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') }] },
          { share: 2, blocks: [signOffBlock(composer)] },
        ],
      },
      dataUseBlock(composer),
    ],
  };
};
