import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { VisitData } from './visit.ts';

export const email: Outline<VisitData, EmailOutline> = (composer) => ({
  subject: composer.fixed('title'),
  preheader: composer.fixed('email.preheader'),
  footer: composer.texts('email.footer'),
  blocks: [
    { kind: 'heading', level: 1, text: composer.text('title') },
    { kind: 'paragraph', text: composer.text('visit') },
    { kind: 'paragraph', text: composer.text('hat') },
    { kind: 'heading', level: 2, text: composer.text('bring.title') },
    { kind: 'list', items: composer.texts('bring.items') },
    { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
    contactBlock(composer),
    signOffBlock(composer),
    dataUseBlock(composer),
  ],
});
