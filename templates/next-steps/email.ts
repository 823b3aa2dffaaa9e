import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { freedom } from './freedom.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

export const email: Outline<ArrearsData, EmailOutline> = (composer) => {
  const { prefers } = composer;
  const ask = prefers.contact === 'last' ? [contactBlock(composer)] : [];
  const data = dataUseBlock(composer);
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      ...opening(composer),
      ...(prefers.opening === 'data-use' ? [data] : []),
      ...steps(composer),
      ...ask,
      freedom(composer),
      ...(prefers.opening === 'data-use' ? [] : [data]),
      signOffBlock(composer),
    ],
  };
};
