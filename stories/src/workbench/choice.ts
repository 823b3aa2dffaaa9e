import choices from 'virtual:choices';
import type { Channel, ReadingLevel, Segment } from '@aanreik/message';
import type { PreviewChoice } from '../../rendering/contract.ts';

/** What the toolbar holds, by the names that stand in the address of the page. */
export interface Globals {
  readonly kanaal: Channel;
  readonly segment: Segment;
  readonly leesniveau: ReadingLevel;
  readonly taal: string;
  readonly huisstijl: string;
  readonly formulering: string;
  readonly ontvanger: string;
}

/** What is shown of an artifact: what the toolbar asks for, as far as the artifact has it. */
export function choiceOf(artifact: string, globals: Globals, example: string): PreviewChoice {
  const { channels, languages, levels, arms } = artifactChoices(artifact);
  const language = languages.includes(globals.taal) ? globals.taal : (languages[0] ?? 'nl');
  return {
    artifact,
    channel: channels.includes(globals.kanaal) ? globals.kanaal : (channels[0] ?? 'letter'),
    segment: globals.segment,
    // A language without texts at a level has those of B1 for everyone.
    level: levels[language]?.includes(globals.leesniveau) ? globals.leesniveau : 'B1',
    language,
    houseStyle: globals.huisstijl,
    arm: arms.includes(globals.formulering) ? globals.formulering : '-',
    person: choices.people[Number(globals.ontvanger)] ?? choices.people[0] ?? '',
    example,
  };
}

export function artifactChoices(artifact: string) {
  const found = choices.artifacts[artifact];
  if (found === undefined) throw new RangeError(`no artifact '${artifact}'; there is ${Object.keys(choices.artifacts).join(', ')}`);
  return found;
}
