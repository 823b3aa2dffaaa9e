import { channelsOf, listArtifacts, loadArtifact } from '@aanreik/compose';
import { inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

export function listCommand(commandLine: CommandLine): Command {
  return new Command().addOption(templatesOption()).action((options: TemplatesOptions) => list(commandLine, templatesFolder(commandLine, options)));
}

async function list(commandLine: CommandLine, templates: string): Promise<void> {
  commandLine.print('Artifacts');
  for (const name of listArtifacts(templates)) {
    const { definition, wording } = await loadArtifact(templates, name);
    const channels = channelsOf(definition).join(', ');
    commandLine.print(`  ${name}  "${definition.title}"  channels: ${channels}  languages: ${wording.languages().join(', ')}`);
  }
  commandLine.print('\nHouse styles');
  for (const name of listHouseStyles()) commandLine.print(`  ${name}  "${inLanguage(loadHouseStyle(name).name, 'nl')}"`);
}
