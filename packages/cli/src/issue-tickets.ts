import { AnswerIds, answerKeysFrom, issueAnswers } from '@aanreik/answers';
import type { TicketFor } from '@aanreik/batch';
import { type LoadedArtifact, rotateOptions } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import type { CommandLine } from './command-line.ts';

/** The last moment of a day in UTC: who answers that day, wherever, is in time. */
function endOf(day: string): Date {
  return new Date(`${day}T23:59:59Z`);
}

interface Asked {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  /** Last day for answers, ISO 8601. */
  readonly until: string | undefined;
  readonly env: CommandLine['env'];
}

/**
 * Ways to answer for each recipient, where an artifact asks something.
 * @throws {ProblemsError} when there is no key or no last day
 */
export function issueTickets({ artifact, houseStyle, until, env }: Asked): TicketFor | undefined {
  if (artifact.definition.choice === undefined) return undefined;
  if (until === undefined) {
    throw new ProblemsError([
      { code: 'answers', place: { file: artifact.name }, found: 'no last day for answers', expected: '--answer-until, such as 2027-02-01' },
    ]);
  }
  const { current } = answerKeysFrom(env);
  const ids = new AnswerIds();
  return (recipient, { options }) => {
    const shown = rotateOptions(options, artifact.name, recipient.id).map(({ id, keyword }) => ({ id, keyword }));
    const { record, ...ticket } = issueAnswers({
      artifact: artifact.name,
      options: shown,
      expires: endOf(until),
      key: current,
      website: houseStyle.contact.website,
      id: ids.next(),
    });
    return { ticket, record };
  };
}
