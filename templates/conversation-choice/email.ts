import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import { expectations } from './expectations.ts';
import type { FormData } from './form.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';

/** A button an option: one press is an answer. */
export const email: Outline<FormData, EmailOutline> = (compose) => {
  const { prefers } = compose;
  return {
    subject: compose.fixed(`${compose.data.form}.title`),
    preheader: compose.fixed('email.preheader'),
    footer: compose.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text(`${compose.data.form}.title`) },
      ...opening(compose),
      ...options(compose),
      { kind: 'story', title: compose.text('beforehand.title'), text: compose.text('beforehand.text') },
      ...expectations(compose),
      { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
      ...(prefers.contact === 'last' ? [contactBlock(compose)] : []),
      signOffBlock(compose),
      ...(prefers.opening === 'data-use' ? [] : [dataUseBlock(compose)]),
    ],
  };
};
