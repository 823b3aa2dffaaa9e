import type { InAppBlock } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { openLines } from '../entrepreneur/open-lines.ts';
import type { YearData } from '../entrepreneur/year.ts';
import { suggestionOf } from './years.ts';

/**
 * What the tip is, why it may fit, and how to find out. In a bookkeeping package, which others see too, without what
 * someone has to pay.
 */
export function tip(composer: Composer<YearData>): readonly InAppBlock[] {
  const name = suggestionOf(composer.data);
  return [
    { kind: 'heading', level: 2, text: composer.text(`tips.${name}.title`) },
    ...why(composer),
    { kind: 'heading', level: 3, text: composer.text('how.title') },
    { kind: 'list', items: composer.texts(`tips.${name}.how`) },
  ];
}

function why(composer: Composer<YearData>): readonly InAppBlock[] {
  const name = suggestionOf(composer.data);
  if (name !== 'payment-plan') return [{ kind: 'paragraph', text: composer.text(`tips.${name}.why`) }];
  if (composer.channel === 'in-app') return [{ kind: 'paragraph', text: composer.text('tips.payment-plan.whyInApp') }];
  return [
    { kind: 'paragraph', text: composer.text('tips.payment-plan.why') },
    { kind: 'list', items: openLines(composer) },
  ];
}

/** What may be left: a tip without any consequence, though not what is to be paid. */
export function freedom(composer: Composer<YearData>): InAppBlock {
  const key = suggestionOf(composer.data) === 'payment-plan' ? 'freedom.payment' : 'freedom.tip';
  return { kind: 'note', title: composer.text(`${key}.title`), text: composer.text(`${key}.text`) };
}

/** Where to read on, for who would rather do it online. */
export function online(composer: Composer<YearData>): InAppBlock {
  return { kind: 'action', label: composer.text('start.label'), href: composer.link('tips'), shown: composer.shownLink('tips') };
}
