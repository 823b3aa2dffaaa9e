import type { Block, BlockOf } from '@aanreik/components';
import { type Composer, keepTogether } from '@aanreik/compose';
import { type Href, text, toHref } from '@aanreik/message';
import type { FormData } from './form.ts';
import { nameOf } from './options.ts';

/** How to reach the reader, each with a line to write on. */
const REACH = ['phone', 'when'] as const;

/** What a reader may say beforehand of the talk, each with room to write in. */
const BEFOREHAND = ['wishes', 'limits', 'expectations'] as const;

/** The page with all options. The code is behind the #, which a browser sends to no server. */
export function online(composer: Composer<FormData>): Href {
  return toHref(`${composer.link('choose')}#${composer.choice.code}`);
}

/** Who or what can be chosen, by name, and all ways to answer: where the choice is made, and these stay with the reader. */
export function choosing(composer: Composer<FormData>): readonly Block[] {
  const { form, options } = composer.choice;
  const names = options.filter(({ kind }) => kind !== 'neutral').map((option) => nameOf(composer, option));
  // A person is called by name; a topic or a way is a phrase of its own.
  const shown = new Intl.ListFormat(composer.language, { type: 'conjunction' }).format(form === 'whom' ? names : names.map((name) => `“${name}”`));
  return [{ kind: 'paragraph', text: [...composer.text('named.choose'), ...text(` ${shown}.`)] }, ways(composer)];
}

/** All ways to answer, with the code. */
function ways(composer: Composer<FormData>): BlockOf<'answer-ways'> {
  return {
    kind: 'answer-ways',
    title: composer.text('ways.title'),
    code: composer.text('ways.code'),
    ways: composer.texts('ways.items'),
    qr: { href: online(composer), alt: composer.fixed('ways.qr') },
  };
}

/** The answer by post, with room for what the reader wants to say beforehand. */
export function slip(composer: Composer<FormData>): BlockOf<'reply-slip'> {
  const line = (id: string) => ({ id, label: composer.fixed(`slip.${id}`) });
  return {
    kind: 'reply-slip',
    title: composer.text('slip.title'),
    intro: composer.text('slip.intro'),
    code: composer.text('ways.code'),
    boxes: composer.choice.options.map((option) => ({ id: option.id, label: nameOf(composer, option) })),
    reach: REACH.map(line),
    hint: composer.text('slip.hint'),
    lines: BEFOREHAND.map(line),
    send: {
      label: composer.fixed('slip.send'),
      address: keepTogether(composer.houseStyle.letter.returnAddress),
      postage: composer.fixed('slip.postage'),
    },
  };
}
