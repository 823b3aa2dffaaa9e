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
 * @param more keys of what an artifact says beside it, each with a question and an answer
 */
export function dataUseBlock(composer: Composer<unknown>, more: readonly string[] = []): BlockOf<'data-use'> {
  const estimates = isEstimated(composer);
  return {
    kind: 'data-use',
    title: composer.text('dataUse.title'),
    items: [
      ...QUESTIONS.map((name) => ({ question: composer.fixed(`dataUse.${name}.question`), answer: answerOf(composer, name) })),
      ...more.map((key) => item(composer, key)),
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

/**
 * What an estimate is made of is data too. Whoever makes the package in which a message is shown can see it as well.
 */
function answerOf(composer: Composer<unknown>, name: (typeof QUESTIONS)[number]): Inlines {
  const answer = composer.text(`dataUse.${name}.answer`);
  if (name === 'which' && isEstimated(composer)) return [...answer, ...text(' '), ...composer.text('dataUse.which.estimate')];
  return name === 'who' && composer.channel === 'in-app' ? [...answer, ...text(' '), ...composer.text('dataUse.who.inApp')] : answer;
}

function isEstimated({ houseStyle, artifact }: Composer<unknown>): boolean {
  return sendingOf(houseStyle, artifact).estimated !== undefined;
}
