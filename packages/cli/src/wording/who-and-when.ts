import { gitUser } from '@aanreik/approval';
import { today } from '@aanreik/message';
import { type Command, Option } from 'commander';
import { readDay } from '../read-options.ts';
import { Refusal } from '../refusal.ts';

export interface SignedOptions {
  readonly by?: string;
  readonly on: string;
}

/** Adds the options that say who does something with a text, and on which day. */
export function signed(command: Command): Command {
  return command
    .option('--by <name>', "who does it (default: git's user)")
    .addOption(new Option('--on <day>', 'on which day').argParser(readDay).default(today()));
}

/**
 * Who does it: as was said on the command line, or else as git knows its user in a folder.
 * @throws {Refusal} where neither says
 */
export async function whoIn(folder: string, { by }: SignedOptions): Promise<string> {
  const who = by?.trim() || (await gitUser(folder));
  if (who === undefined) throw new Refusal('Who does this? git does not know its user here. Say it: --by "A. Kaya"');
  return who;
}
