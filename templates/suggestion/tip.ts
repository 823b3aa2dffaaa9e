import type { InAppBlock } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';
import { suggestionOf } from './years.ts';

/** What the tip is, why it may fit, and how to find out. */
export function tip(compose: Composer<YearData>): readonly InAppBlock[] {
  const name = suggestionOf(compose.data);
  return [
    { kind: 'heading', level: 2, text: compose.text(`tips.${name}.title`) },
    { kind: 'paragraph', text: compose.text(`tips.${name}.why`) },
    { kind: 'heading', level: 3, text: compose.text('how.title') },
    { kind: 'list', items: compose.texts(`tips.${name}.how`) },
  ];
}
