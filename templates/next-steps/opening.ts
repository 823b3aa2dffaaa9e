import type { Block, BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { contactBlock, dataUseBlock } from '@aanreik/compose';
import { shownPhone } from '@aanreik/house-style';
import { text, toHref } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';

/** Welcome, why this person gets it, which hat the sender wears, and what the reader prefers to see first. */
export function opening(compose: Composer<ArrearsData>): readonly Block[] {
  const welcome = paragraph(compose, 'welcome');
  const reason = paragraph(compose, 'reason', 'hat');
  const conviction = paragraph(compose, 'conviction');
  switch (compose.prefers.opening) {
    case 'fastest-route':
      return [
        welcome,
        { kind: 'action', label: compose.text('start.label'), href: compose.link('start'), shown: compose.shownLink('start') },
        reason,
        conviction,
      ];
    case 'data-use':
      return [welcome, paragraph(compose, 'reason', 'hat', 'conviction'), dataUseBlock(compose), routes(compose)];
    case 'person':
      return [
        welcome,
        reason,
        contactBlock(compose),
        { kind: 'heading', level: 2, text: compose.text('call.title') },
        { kind: 'list', items: compose.texts('call.items') },
        conviction,
      ];
    case 'choice':
      return [paragraph(compose, 'welcome', 'reason', 'hat'), conviction, routes(compose)];
  }
}

/** The texts of some keys, one after the other. */
function paragraph(compose: Composer<ArrearsData>, ...keys: readonly string[]): Block {
  return { kind: 'paragraph', text: keys.flatMap((key, index) => [...(index === 0 ? [] : text(' ')), ...compose.text(key)]) };
}

/** All three ways side by side, so that a reader whose preference nobody knows can choose. */
function routes(compose: Composer<ArrearsData>): BlockOf<'routes'> {
  const { contact } = compose.houseStyle;
  const route = (name: 'quick' | 'self' | 'together', href: ReturnType<typeof toHref>, shown: string) => ({
    title: compose.text(`routes.${name}.title`),
    text: compose.text(`routes.${name}.text`),
    action: { label: compose.fixed(`routes.${name}.action`), href, shown },
  });
  return {
    kind: 'routes',
    title: compose.text('routes.title'),
    routes: [
      route('quick', compose.link('start'), compose.shownLink('start')),
      route('self', compose.link('steps'), compose.shownLink('steps')),
      route('together', toHref(`tel:${contact.phone}`), shownPhone(compose.houseStyle)),
    ],
  };
}
