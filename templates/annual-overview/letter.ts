import { contactBlock, dataUseBlock, type LetterOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { allPayments, attention, chart, freedom, inOrderPanel, online, overview, paymentsAnnounced, suggestions, timeline } from './sections.ts';

/** On the front what is in order, what is open and what is to come; behind it the year row by row, and the tips. */
export const letter: Outline<YearData, LetterOutline> = (composer) => {
  const first = composer.prefers.opening;
  return {
    title: composer.fixed('title'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...inOrderPanel(composer),
      ...attention(composer),
      { kind: 'paragraph', text: composer.text('hat') },
      ...(first === 'fastest-route' ? [online(composer)] : []),
      ...(first === 'person' ? [contactBlock(composer)] : []),
      ...timeline(composer),
      ...(first === 'data-use' ? [contactBlock(composer)] : []),
      ...overview(composer),
      ...chart(composer),
      ...suggestions(composer),
      ...freedom(composer),
      ...paymentsAnnounced(composer),
      ...(first === 'person' || first === 'data-use' ? [] : [contactBlock(composer)]),
      // The welcome names the source, and says that the panel is there. What is long and can go on over the page comes
      // before who wrote it: then that is on no page alone.
      dataUseBlock(composer),
      signOffBlock(composer),
      // Behind the letter itself, so that it can be handed on.
      ...allPayments(composer),
    ],
  };
};
