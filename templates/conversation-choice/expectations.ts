import type { Block } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { FormData } from './form.ts';

/** What the talk will be, and where it ends: not knowing that is what keeps people from it (report, ch. 4, table 3). */
export function expectations(composer: Composer<FormData>): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: composer.text('expect.title') },
    { kind: 'list', items: composer.texts('expect.items') },
  ];
}
