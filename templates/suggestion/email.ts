import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { tip } from './tip.ts';

export const email: Outline<YearData, EmailOutline> = (composer) => {
  const { opening } = composer.prefers;
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      ...(opening === 'person' ? [contactBlock(composer)] : []),
      ...(opening === 'data-use' ? [dataUseBlock(composer)] : []),
      ...tip(composer),
      { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
      ...(opening === 'person' ? [] : [contactBlock(composer)]),
      signOffBlock(composer),
      ...(opening === 'data-use' ? [] : [dataUseBlock(composer)]),
    ],
  };
};
