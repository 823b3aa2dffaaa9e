import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { chart, inOrderPanel, overview, suggestions, timeline } from './sections.ts';

export const email: Outline<YearData, EmailOutline> = (compose) => {
  const first = compose.prefers.opening;
  return {
    subject: compose.fixed('email.subject'),
    preheader: compose.fixed('email.preheader'),
    footer: compose.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: compose.text('title') },
      { kind: 'paragraph', text: compose.text('welcome') },
      inOrderPanel(compose),
      { kind: 'paragraph', text: compose.text('hat') },
      ...(first === 'fastest-route'
        ? [{ kind: 'action', label: compose.text('start.label'), href: compose.link('overview'), shown: compose.shownLink('overview') } as const]
        : []),
      ...(first === 'person' ? [contactBlock(compose)] : []),
      ...(first === 'data-use' ? [dataUseBlock(compose)] : []),
      ...chart(compose),
      ...overview(compose),
      ...timeline(compose),
      ...suggestions(compose),
      { kind: 'note', title: compose.text('freedom.title'), text: compose.text('freedom.text') },
      ...(first === 'person' ? [] : [contactBlock(compose)]),
      signOffBlock(compose),
      ...(first === 'data-use' ? [] : [dataUseBlock(compose)]),
    ],
  };
};
