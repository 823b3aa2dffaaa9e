import type { Block } from '@aanreik/components';
import { type Composer, contactBlock, dataUseBlock } from '@aanreik/compose';
import { text } from '@aanreik/message';
import { online } from './answering.ts';
import type { FormData } from './form.ts';

/** Welcome, which hat the sender wears, and what the reader prefers to see before the choice. */
export function opening(compose: Composer<FormData>): readonly Block[] {
  const welcome = paragraph(compose, 'welcome');
  const reason = paragraph(compose, 'reason', 'hat');
  switch (compose.prefers.opening) {
    case 'fastest-route':
      return [welcome, { kind: 'action', label: compose.text('start.label'), href: online(compose), shown: compose.shownLink('choose') }, reason];
    case 'data-use':
      return [welcome, reason, dataUseBlock(compose)];
    case 'person':
      return [welcome, reason, contactBlock(compose)];
    case 'choice':
      return [welcome, reason];
  }
}

/** The texts of some keys, one after the other. */
function paragraph(compose: Composer<FormData>, ...keys: readonly string[]): Block {
  return { kind: 'paragraph', text: keys.flatMap((key, index) => [...(index === 0 ? [] : text(' ')), ...compose.text(key)]) };
}
