import options from 'virtual:workbench-options';
import type { MessageKind, ReadingLevel, Segment } from '@aanreik/message';
import type { PreviewSelection } from '../../rendering/contract.ts';

/** What the toolbar holds, by the names that stand in the address of the page. */
export interface Globals {
  readonly kanaal: MessageKind;
  readonly segment: Segment;
  readonly leesniveau: ReadingLevel;
  readonly taal: string;
  readonly huisstijl: string;
  readonly formulering: string;
  readonly ontvanger: string;
}

/** What is shown of an artifact: what the toolbar asks for, as far as the artifact has it. */
export function choiceOf(artifact: string, globals: Globals, example: string): PreviewSelection {
  const { channels, houseStyles, languages, levels, arms } = artifactOptions(artifact);
  const language = languages.includes(globals.taal) ? globals.taal : (languages[0] ?? 'nl');
  return {
    artifact,
    channel: channels.includes(globals.kanaal) ? globals.kanaal : (channels[0] ?? 'letter'),
    segment: globals.segment,
    // A language without texts at a level has those of B1 for everyone.
    level: levels[language]?.includes(globals.leesniveau) ? globals.leesniveau : 'B1',
    language,
    houseStyle: houseStyles.includes(globals.huisstijl) ? globals.huisstijl : houseStyles[0],
    arm: arms.includes(globals.formulering) ? globals.formulering : '-',
    person: options.people[Number(globals.ontvanger)] ?? options.people[0] ?? '',
    example,
  };
}

export function artifactOptions(artifact: string) {
  const found = options.artifacts[artifact];
  if (found === undefined) throw new RangeError(`no artifact '${artifact}'; there is ${Object.keys(options.artifacts).join(', ')}`);
  return found;
}
