import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { freedom, online, tip } from './tip.ts';
import { suggestionOf } from './years.ts';

/**
 * That someone has something to pay stands only in a mailbox that is known to be the reader's own; to others that tip
 * is online.
 */
export const email: Outline<YearData, EmailOutline> = (composer) => {
  const { opening } = composer.prefers;
  const isShown = composer.houseStyle.emailAddressesArePersonal || suggestionOf(composer.data) !== 'payment-plan';
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...(opening === 'fastest-route' || !isShown ? [online(composer)] : []),
      ...(opening === 'person' ? [contactBlock(composer)] : []),
      ...(isShown ? [...tip(composer), freedom(composer)] : []),
      ...(opening === 'data-use' ? [dataUseBlock(composer)] : []),
      ...(opening === 'person' ? [] : [contactBlock(composer)]),
      ...(opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
    ],
  };
};
