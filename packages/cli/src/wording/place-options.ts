import type { TextPlace } from '@aanreik/approval';
import type { Command } from 'commander';

export interface PlaceOptions {
  readonly tag: string;
  readonly arm?: string;
}

/** Adds what says in which file of an artifact a text is. */
export function placed(command: Command): Command {
  return command
    .argument('<artifact>', 'name of the artifact, or shared')
    .argument('<key>', 'key of the text, as it is in the file')
    .option('--tag <tag>', 'language tag of the file', 'nl')
    .option('--arm <arm>', 'the arm of an experiment that the text is for');
}

export function placeOf(key: string, { tag, arm }: PlaceOptions): TextPlace {
  return { key, tag, ...(arm === undefined ? {} : { arm }) };
}
