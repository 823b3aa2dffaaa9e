import { contactBlock, dataUseBlock, type EmailOutline, type Outline, signOffBlock } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { chart, inOrderPanel, overview, suggestions, timeline } from './sections.ts';

export const email: Outline<YearData, EmailOutline> = (composer) => {
  const first = composer.prefers.opening;
  return {
    subject: composer.fixed('email.subject'),
    preheader: composer.fixed('email.preheader'),
    footer: composer.texts('email.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: composer.text('title') },
      { kind: 'paragraph', text: composer.text('welcome') },
      inOrderPanel(composer),
      { kind: 'paragraph', text: composer.text('hat') },
      ...(first === 'fastest-route'
        ? [{ kind: 'action', label: composer.text('start.label'), href: composer.link('overview'), shown: composer.shownLink('overview') } as const]
        : []),
      ...(first === 'person' ? [contactBlock(composer)] : []),
      ...(first === 'data-use' ? [dataUseBlock(composer)] : []),
      ...chart(composer),
      ...overview(composer),
      ...timeline(composer),
      ...suggestions(composer),
      { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') },
      ...(first === 'person' ? [] : [contactBlock(composer)]),
      signOffBlock(composer),
      ...(first === 'data-use' ? [] : [dataUseBlock(composer)]),
    ],
  };
};
