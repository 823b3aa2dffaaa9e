import type { EmailOutline, Outline } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { body } from './body.ts';

export const email: Outline<ArrearsData, EmailOutline> = (composer) => ({
  subject: composer.fixed('email.subject'),
  preheader: composer.fixed('email.preheader'),
  footer: composer.texts('email.footer'),
  blocks: body(composer),
});
