import type { BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { type Href, toHref } from '@aanreik/message';
import type { FormData } from './form.ts';
import { nameOf } from './options.ts';

/** What a reader may say beforehand of the talk, each with a line to write on. */
const BEFOREHAND = ['wishes', 'limits', 'expectations'] as const;

/** The page with all options. The code stands behind the #, which a browser sends to no server. */
export function online(composer: Composer<FormData>): Href {
  return toHref(`${composer.link('choose')}#${composer.choice.code}`);
}

/** All ways to answer in one place, and room for what the reader wants to say beforehand. */
export function slip(composer: Composer<FormData>): BlockOf<'reply-slip'> {
  return {
    kind: 'reply-slip',
    cut: composer.fixed('slip.cut'),
    title: composer.text('slip.title'),
    code: composer.text('slip.code'),
    boxes: composer.choice.options.map((option) => ({ id: option.id, label: `${nameOf(composer, option)} (${composer.fixed('slip.sms')} ${option.keyword})` })),
    lines: BEFOREHAND.map((id) => ({ id, label: composer.fixed(`slip.${id}`) })),
    ways: composer.texts('slip.ways'),
    hint: composer.text('slip.hint'),
    send: { label: composer.fixed('slip.send'), address: composer.houseStyle.letter.returnAddress },
    qr: { href: online(composer), alt: composer.fixed('slip.qr') },
  };
}
