import { textHistory } from '@aanreik/approval';
import { Command } from 'commander';
import type { CommandLine } from '../command-line.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from '../templates-folder.ts';
import { type PlaceOptions, placed, placeOf } from './place-options.ts';
import { joined, labelled } from './shown-text.ts';

interface Options extends TemplatesOptions, PlaceOptions {}

export function historyCommand(commandLine: CommandLine): Command {
  return placed(new Command('history').description('Says who changed one text, when, to what, and why, by git; newest first.'))
    .addOption(templatesOption())
    .action(async (artifact: string, key: string, options: Options) => {
      const changes = await textHistory(templatesFolder(commandLine, options), artifact, placeOf(key, options));
      for (const { by = 'someone', on, commit, why, texts } of changes) {
        commandLine.print(`${on} ${by} ${commit === undefined ? '(not committed yet)' : commit.slice(0, 10)}`);
        commandLine.print([...(why === '' ? [] : [labelled('why', why)]), labelled('text', joined(texts))].join('\n'));
      }
    });
}
