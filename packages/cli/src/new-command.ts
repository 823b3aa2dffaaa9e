import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { newArtifact } from './new-artifact.ts';
import { type TemplatesOptions, templatesFolderToMake, templatesOption } from './templates-folder.ts';

export function newCommand(commandLine: CommandLine): Command {
  return new Command().addCommand(
    new Command('artifact')
      .description('Writes a letter, an email and a text message with one column of data, a day (docs/new-artifact.md).')
      .argument('<name>', 'name of the folder that it makes: lower case letters, digits and dashes')
      .addOption(templatesOption())
      .action(async (name: string, options: TemplatesOptions) => {
        const templates = templatesFolderToMake(commandLine, options);
        const files = await newArtifact(templates, name);
        const words = options.templates === undefined ? name : `${name} --templates ${options.templates}`;
        commandLine.print(
          [
            `Written, in ${templates}:`,
            ...files.map((file) => `  ${name}/${file}`),
            'See what it says, and make it yours (docs/new-artifact.md):',
            `  aanreik check ${words}`,
            `  aanreik preflight ${words} --out out/${name}`,
          ].join('\n'),
        );
      }),
  );
}
