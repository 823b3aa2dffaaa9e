import type { OpenJob } from '@aanreik/batch';
import { describeProblem } from '@aanreik/message';
import { heldBackFromAll, SampleMessages } from '@aanreik/review';
import { draftProblems } from '@aanreik/wording';
import { Refusal } from './refusal.ts';

/** The language of everyone for whom the file of recipients names none. */
const MOST_READERS = 'nl';

/**
 * Makes sure that a run does not go on where a draft keeps every reader from a message: a hundred thousand rejected rows
 * would say no more than one line does. It looks at the language that the run is for, or at Dutch, which everyone
 * without another gets. Readers of another language that is still a draft go on the rejects list, and the rest get
 * theirs.
 * @throws {Refusal} with the drafts by file and key, and what to do
 */
export function assertApprovedForSome({
  artifact,
  houseStyle,
  channels,
  overrides,
}: Pick<OpenJob, 'artifact' | 'houseStyle' | 'channels' | 'overrides'>): void {
  const languages = artifact.wording.languages();
  const language = overrides.language ?? (languages.includes(MOST_READERS) ? MOST_READERS : languages[0]);
  if (language === undefined) return;
  const { segment, level } = overrides;
  const drafts = heldBackFromAll(new SampleMessages(artifact, houseStyle), {
    language,
    channels: channels.map(({ carries }) => carries),
    ...(segment === undefined ? {} : { segment }),
    ...(level === undefined ? {} : { level }),
  });
  if (drafts.length === 0) return;
  const lines = draftProblems(drafts).map(describeProblem);
  throw new Refusal(`${lines.join('\n')}\nNothing was rendered: no message in '${language}' is without a text that is still a draft.`);
}
