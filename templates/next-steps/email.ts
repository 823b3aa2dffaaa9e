import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { opening } from './opening.ts';
import { steps } from './steps.ts';

export const email: Outline<ArrearsData, EmailOutline> = (compose) => {
  const { prefers } = compose;
  return {
    subject: compose.fixed('email.subject'),
    preheader: compose.fixed('email.preheader'),
    footer: compose.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      ...opening(compose),
      ...steps(compose),
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
      signOffBlock(compose),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(compose)]),
    ],
  };
};
