import type { Block } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock } from '@aanreik/compose';
import { text } from '@aanreik/message';
import { online } from './answering.ts';
import type { FormData } from './form.ts';

/** Welcome, which hat the sender wears, and what the reader prefers to see before the choice. */
export function opening(composer: Composer<FormData>): readonly Block[] {
  const welcome = paragraph(composer, 'welcome');
  const reason = paragraph(composer, 'reason', 'hat');
  switch (composer.prefers.opening) {
    case 'fastest-route':
      return [welcome, { kind: 'action', label: composer.text('start.label'), href: online(composer), shown: composer.shownLink('choose') }, reason];
    case 'data-use':
      return [welcome, reason, dataUseBlock(composer)];
    case 'person':
      return [welcome, reason, contactBlock(composer)];
    case 'choice':
      return [welcome, reason];
  }
}

/** The texts of some keys, one after the other. */
function paragraph(composer: Composer<FormData>, ...keys: readonly string[]): Block {
  return { kind: 'paragraph', text: keys.flatMap((key, index) => [...(index === 0 ? [] : text(' ')), ...composer.text(key)]) };
}
