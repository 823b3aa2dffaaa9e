import type { BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';

/** That no is an answer, with what it changes and what it leaves as it is. */
export function freedom(composer: Composer<unknown>): BlockOf<'note'> {
  return { kind: 'note', title: composer.text('freedom.title'), text: composer.text('freedom.text') };
}
