import type { InAppBlock } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { suggestionOf } from './years.ts';

/** What the tip is, why it may fit, and how to find out. */
export function tip(composer: Composer<YearData>): readonly InAppBlock[] {
  const name = suggestionOf(composer.data);
  return [
    { kind: 'heading', level: 2, text: composer.text(`tips.${name}.title`) },
    { kind: 'paragraph', text: composer.text(`tips.${name}.why`) },
    { kind: 'heading', level: 3, text: composer.text('how.title') },
    { kind: 'list', items: composer.texts(`tips.${name}.how`) },
  ];
}
