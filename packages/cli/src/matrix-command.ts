import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { matrixMarkdown, reviewArtifact } from '@aanreik/review';
import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

export function matrixCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('<artifact>', 'name of the artifact')
    .addOption(templatesOption())
    .action(async (name: string, options: TemplatesOptions) => {
      const artifact = await loadArtifact(templatesFolder(commandLine, options), name);
      const { findings } = await reviewArtifact(artifact, listHouseStyles().map(loadHouseStyle));
      commandLine.print(matrixMarkdown(artifact, findings));
    });
}
