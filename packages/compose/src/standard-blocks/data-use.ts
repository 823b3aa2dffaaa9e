import type { BlockOf } from '@aanreik/components';
import { sendingOf } from '@aanreik/house-style';
import { type Inlines, text } from '@aanreik/message';
import type { Composer } from '../composer.ts';

/**
 * What AVG article 14 asks for, in the order in which people ask it: source first, as "how do they know this about me?"
 * is the barrier that the study found (ch. 3). What hangs on the organisation comes from its house style, and has
 * shared answers; `which` and `not` hang on the artifact, and are in its own wording.
 */
const QUESTIONS = ['source', 'which', 'why', 'not', 'who', 'howLong'] as const;

/**
 * What becomes of a reader's data, how to object to it, and how to get no more of these messages.
 * That someone may object is apart from all else, as AVG article 21 (4) asks.
 */
export function dataUseBlock(composer: Composer<unknown>): BlockOf<'data-use'> {
  const estimates = sendingOf(composer.houseStyle, composer.artifact).estimated !== undefined;
  return {
    kind: 'data-use',
    title: composer.text('dataUse.title'),
    items: [
      ...QUESTIONS.map((name) => ({ question: composer.fixed(`dataUse.${name}.question`), answer: answerOf(composer, name) })),
      // Said to everyone alike: whether it is there may not tell that something was estimated of this reader.
      ...(estimates ? [item(composer, 'dataUse.version')] : []),
      item(composer, 'dataUse.rights'),
      item(composer, 'optOut'),
    ],
    objection: { title: composer.text('objection.title'), text: composer.text('objection.text') },
  };
}

function item(composer: Composer<unknown>, key: string) {
  return { question: composer.fixed(`${key}.question`), answer: composer.text(`${key}.answer`) };
}

/** Whoever makes the package in which a message is shown can see it too. */
function answerOf(composer: Composer<unknown>, name: (typeof QUESTIONS)[number]): Inlines {
  const answer = composer.text(`dataUse.${name}.answer`);
  return name === 'who' && composer.channel === 'in-app' ? [...answer, ...text(' '), ...composer.text('dataUse.who.inApp')] : answer;
}
