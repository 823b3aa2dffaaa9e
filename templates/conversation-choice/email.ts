import { contactBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { dataPanel } from './data-panel.ts';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/** A button an option: one press is an answer. */
export const email: Outline<FormData, EmailOutline> = (composer) => {
  const { prefers } = composer;
  return {
    subject: composer.fixed(`${composer.data.form}.title`),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text(`${composer.data.form}.title`) },
      ...opening(composer),
      ...options(composer),
      { kind: 'note', title: composer.text('beforehand.title'), text: composer.text('beforehand.text') },
      ...expectations(composer),
      { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      ...(prefers.opening === 'data-use' ? [] : [dataPanel(composer)]),
      signOffBlock(composer),
    ],
  };
};
