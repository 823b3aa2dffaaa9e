import { commentOnText, resolveComment, textComments } from '@aanreik/approval';
import { Command } from 'commander';
import type { CommandLine } from '../command-line.ts';
import { readCount } from '../read-options.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from '../templates-folder.ts';
import { namesIn } from './drafts-command.ts';
import { type PlaceOptions, placed, placeOf } from './place-options.ts';
import { labelled } from './shown-text.ts';
import { type SignedOptions, signed, whoIn } from './who-and-when.ts';

interface Options extends TemplatesOptions, PlaceOptions, SignedOptions {}

export function commentCommand(commandLine: CommandLine): Command {
  const command = placed(new Command('comment').description('Keeps what you say of a text beside it, for whoever writes or approves it.'))
    .argument('<words>', 'what you say of it')
    .addOption(templatesOption());
  return signed(command).action(async (artifact: string, key: string, words: string, options: Options) => {
    const templates = templatesFolder(commandLine, options);
    const by = await whoIn(templates, options);
    await commentOnText(templates, artifact, placeOf(key, options), { by, on: options.on, words });
    commandLine.print(`${artifact} ${key}: comment by ${by}`);
  });
}

export function commentsCommand(commandLine: CommandLine): Command {
  return new Command('comments')
    .description('Lists the comments on texts that are open.')
    .argument('[artifact]', 'name of the artifact, or shared; all where absent')
    .option('--all', 'those that are resolved too')
    .addOption(templatesOption())
    .action((artifact: string | undefined, options: TemplatesOptions & { readonly all?: true }) => {
      const templates = templatesFolder(commandLine, options);
      const names = artifact === undefined ? namesIn(templates) : [artifact];
      const comments = names.flatMap((name) => textComments(templates, name)).filter(({ resolved }) => options.all || resolved === undefined);
      for (const { file, key, number, by, on, words, resolved } of comments) {
        const end = resolved === undefined ? '' : `; resolved by ${resolved.by} on ${resolved.on}`;
        commandLine.print(`${file} ${key} (${number}): ${by} on ${on}${end}\n${labelled('', words)}`);
      }
      if (comments.length === 0) commandLine.print(options.all ? 'No comments.' : 'No open comments.');
    });
}

export function resolveCommand(commandLine: CommandLine): Command {
  const command = placed(new Command('resolve').description('Says of a comment on a text that it is dealt with. It stays, with who says so.'))
    .option('--number <number>', 'which of the comments on the text (default: the one that is open)', readCount)
    .addOption(templatesOption());
  return signed(command).action(async (artifact: string, key: string, options: Options & { readonly number?: number }) => {
    const templates = templatesFolder(commandLine, options);
    const by = await whoIn(templates, options);
    const { number, on } = options;
    const { file, words } = await resolveComment(templates, artifact, placeOf(key, options), { by, on, ...(number === undefined ? {} : { number }) });
    commandLine.print(`${file} ${key}: resolved by ${by}\n${labelled('', words)}`);
  });
}
