import type { Block, BlockOf } from '@aanreik/components';
import { type Composer, contactBlock } from '@aanreik/compose';
import { shownPhone } from '@aanreik/house-style';
import { toHref } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { reason } from './reason.ts';

/** Welcome, why this person gets it, which hat the sender wears, and what the reader prefers to see first. */
export function opening(composer: Composer<ArrearsData>): readonly Block[] {
  const welcome = paragraph(composer, 'welcome');
  const hat = paragraph(composer, 'hat');
  const conviction = paragraph(composer, 'conviction');
  switch (composer.prefers.opening) {
    case 'fastest-route':
      return [
        welcome,
        {
          kind: 'action',
          label: composer.text('start.label'),
          href: composer.link('start'),
          shown: composer.shownLink('start'),
          qrAlt: composer.fixed('start.qr'),
        },
        ...reason(composer),
        hat,
        conviction,
      ];
    case 'person':
      return [
        welcome,
        ...reason(composer),
        hat,
        contactBlock(composer),
        { kind: 'heading', level: 2, text: composer.text('call.title') },
        { kind: 'list', items: composer.texts('call.items') },
        conviction,
      ];
    case 'data-use':
    case 'choice':
      return [welcome, ...reason(composer), hat, conviction];
  }
}

function paragraph(composer: Composer<ArrearsData>, key: string): Block {
  return { kind: 'paragraph', text: composer.text(key) };
}

/** All three ways side by side, so that a reader whose preference nobody knows can choose. */
export function routes(composer: Composer<ArrearsData>): BlockOf<'routes'> {
  const { contact } = composer.houseStyle;
  const route = (name: 'quick' | 'self' | 'together', href: ReturnType<typeof toHref>, shown: string) => ({
    title: composer.text(`routes.${name}.title`),
    text: composer.text(`routes.${name}.text`),
    action: { label: composer.fixed(`routes.${name}.action`), href, shown },
  });
  return {
    kind: 'routes',
    title: composer.text('routes.title'),
    routes: [
      route('quick', composer.link('start'), composer.shownLink('start')),
      route('self', composer.link('steps'), composer.shownLink('steps')),
      route('together', toHref(`tel:${contact.phone}`), shownPhone(composer.houseStyle)),
    ],
  };
}
