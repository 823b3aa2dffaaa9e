import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { tip } from './tip.ts';

export const email: Outline<YearData, EmailOutline> = (compose) => {
  const { opening } = compose.prefers;
  return {
    subject: compose.fixed('email.subject'),
    preheader: compose.fixed('email.preheader'),
    footer: compose.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      { kind: 'paragraph', text: compose.text('welcome') },
      ...(opening === 'person' ? [contactBlock(compose)] : []),
      ...(opening === 'data-use' ? [dataUseBlock(compose)] : []),
      ...tip(compose),
      { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
      ...(opening === 'person' ? [] : [contactBlock(compose)]),
      signOffBlock(compose),
      ...(opening === 'data-use' ? [] : [dataUseBlock(compose)]),
    ],
  };
};
