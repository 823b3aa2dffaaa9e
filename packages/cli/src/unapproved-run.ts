import type { OpenJob } from '@aanreik/batch';
import { DEFAULT_READING_LEVEL, describeProblem } from '@aanreik/message';
import { draftsFor, SampleMessages } from '@aanreik/review';
import { draftProblems } from '@aanreik/wording';
import { Refusal } from './refusal.ts';

/** The language of everyone for whom the file of recipients names none. */
const MOST_READERS = 'nl';

/**
 * Makes sure that the usual text of a run is approved: what a reader gets of whom the file of recipients says nothing
 * but how to reach them, or for whom the run sets language, segment or level. A draft among it would put most rows on
 * the rejects list one by one, which says no more than one line does, and leaves half a run to send again. Readers of
 * another language, segment or level with a draft do go on that list, and the others get theirs.
 * @throws {Refusal} with the drafts by file and key, and what to do
 */
export function assertUsualTextApproved({
  artifact,
  houseStyle,
  channels,
  overrides,
}: Pick<OpenJob, 'artifact' | 'houseStyle' | 'channels' | 'overrides'>): void {
  const languages = artifact.wording.languages();
  const { language = languages.includes(MOST_READERS) ? MOST_READERS : languages[0], segment = 'unknown', level = DEFAULT_READING_LEVEL } = overrides;
  if (language === undefined) return;
  const carried = channels.map(({ carries }) => carries);
  const drafts = draftsFor(new SampleMessages(artifact, houseStyle), { language, segment, level }, carried);
  if (drafts.length === 0) return;
  const lines = draftProblems(drafts).map(describeProblem);
  throw new Refusal(`${lines.join('\n')}\nNothing was rendered: most readers in '${language}' would get a text that is still a draft.`);
}
