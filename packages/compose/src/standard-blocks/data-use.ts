import type { BlockOf } from '@aanreik/components';
import type { Composer } from '../composer.ts';

/**
 * What AVG article 14 asks for, in the order in which people ask it: source first, as "how do they know this about me?" is
 * the barrier that the study found (ch. 3). Answers that hang on the artifact are in its own wording.
 */
const QUESTIONS = ['source', 'which', 'why', 'not', 'who', 'howLong', 'rights'] as const;

export function dataUseBlock(composer: Composer<unknown>): BlockOf<'data-use'> {
  return {
    kind: 'data-use',
    title: composer.text('dataUse.title'),
    items: QUESTIONS.map((name) => ({ question: composer.fixed(`dataUse.${name}.question`), answer: composer.text(`dataUse.${name}.answer`) })),
  };
}
