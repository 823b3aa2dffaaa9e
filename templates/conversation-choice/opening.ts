import type { Block } from '@aanreik/components';
import { type Composer, contactBlock } from '@aanreik/compose';
import { choosing, online } from './answering.ts';
import { dataPanel } from './data-panel.ts';
import type { FormData } from './form.ts';
import { reason } from './reason.ts';

/**
 * Welcome, why this reader gets it, which hat the sender wears, and what the reader prefers to see before the choice.
 */
export function opening(composer: Composer<FormData>): readonly Block[] {
  const welcome: Block = { kind: 'paragraph', text: composer.text('welcome') };
  const hat: Block = { kind: 'paragraph', text: composer.text('hat') };
  switch (composer.prefers.opening) {
    case 'fastest-route':
      return [welcome, ...fastest(composer), reason(composer), hat];
    case 'data-use':
      return [welcome, reason(composer), hat, dataPanel(composer)];
    case 'person':
      return [welcome, reason(composer), hat, contactBlock(composer)];
    case 'choice':
      return [welcome, reason(composer), hat];
  }
}

/** On paper the way online is a code to scan, and is with the other ways; on a screen it is a button. */
function fastest(composer: Composer<FormData>): readonly Block[] {
  if (composer.channel === 'letter') return choosing(composer);
  return [{ kind: 'action', label: composer.text('start.label'), href: online(composer), shown: composer.shownLink('choose') }];
}
