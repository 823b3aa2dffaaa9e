import type { BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { type Href, toHref } from '@aanreik/message';
import type { FormData } from './form.ts';
import { nameOf } from './options.ts';

/** What a reader may say beforehand of the talk, each with a line to write on. */
const BEFOREHAND = ['wishes', 'limits', 'expectations'] as const;

/** The page with all options. The code stands behind the #, which a browser sends to no server. */
export function online(compose: Composer<FormData>): Href {
  return toHref(`${compose.link('choose')}#${compose.choice.code}`);
}

/** All ways to answer in one place, and room for what the reader wants to say beforehand. */
export function slip(compose: Composer<FormData>): BlockOf<'reply-slip'> {
  return {
    kind: 'reply-slip',
    cut: compose.fixed('slip.cut'),
    title: compose.text('slip.title'),
    code: compose.text('slip.code'),
    boxes: compose.choice.options.map((option) => ({ id: option.id, label: `${nameOf(compose, option)} (${compose.fixed('slip.sms')} ${option.keyword})` })),
    lines: BEFOREHAND.map((id) => ({ id, label: compose.fixed(`slip.${id}`) })),
    ways: compose.texts('slip.ways'),
    hint: compose.text('slip.hint'),
    send: { label: compose.fixed('slip.send'), address: compose.houseStyle.letter.returnAddress },
    qr: { href: online(compose), alt: compose.fixed('slip.qr') },
  };
}
