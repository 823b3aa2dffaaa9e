import type { Block } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock } from '@aanreik/compose';
import { text } from '@aanreik/message';
import { online } from './answering.ts';
import type { FormData } from './form.ts';
import { options } from './options.ts';

/** Welcome, which hat the sender wears, the choice, and what the reader prefers to see before it. */
export function opening(compose: Composer<FormData>): readonly Block[] {
  const welcome = paragraph(compose, 'welcome');
  const reason = paragraph(compose, 'reason', 'hat');
  switch (compose.prefers.opening) {
    case 'fastest-route':
      return [
        welcome,
        { kind: 'action', label: compose.text('start.label'), href: online(compose), shown: compose.shownLink('choose') },
        ...options(compose),
        reason,
      ];
    case 'data-use':
      return [welcome, reason, dataUseBlock(compose), ...options(compose)];
    case 'person':
      return [welcome, reason, contactBlock(compose), ...options(compose)];
    case 'choice':
      return [welcome, reason, ...options(compose)];
  }
}

/** The texts of some keys, one after the other. */
function paragraph(compose: Composer<FormData>, ...keys: readonly string[]): Block {
  return { kind: 'paragraph', text: keys.flatMap((key, index) => [...(index === 0 ? [] : text(' ')), ...compose.text(key)]) };
}
