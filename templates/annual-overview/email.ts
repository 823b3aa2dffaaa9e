import type { Block } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { attention, chart, freedom, inOrderPanel, online, overview, suggestions, timeline } from './sections.ts';

/**
 * Amounts stand only in a mailbox that is known to be the reader's own; to others the overview is online, behind a
 * login.
 */
export const email: Outline<YearData, EmailOutline> = (composer) => {
  const first = composer.prefers.opening;
  const isPersonal = composer.houseStyle.emailAddressesArePersonal;
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...(isPersonal ? [...inOrderPanel(composer), ...attention(composer)] : []),
      { kind: 'paragraph', text: composer.text('hat') },
      ...(first === 'fastest-route' || !isPersonal ? [online(composer)] : []),
      ...(first === 'person' ? [contactBlock(composer)] : []),
      ...(isPersonal ? timeline(composer) : []),
      ...(first === 'data-use' ? [dataUseBlock(composer)] : []),
      ...(isPersonal ? year(composer) : []),
      ...freedom(composer),
      ...(first === 'person' ? [] : [contactBlock(composer)]),
      ...(first === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
    ],
  };
};

function year(composer: Composer<YearData>): readonly Block[] {
  return [...overview(composer), ...chart(composer), ...suggestions(composer)];
}
