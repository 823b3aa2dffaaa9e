import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

export const email: Outline<ArrearsData, EmailOutline> = (composer) => {
  const { prefers } = composer;
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      ...opening(composer),
      ...steps(composer),
      ...(prefers.contact === 'last' ? [contactBlock(composer)] : []),
      { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(composer)]),
      signOffBlock(composer),
    ],
  };
};
