import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { matrixMarkdown, reviewArtifact } from '@aanreik/review';
import { Command } from 'commander';
import { TEMPLATES } from './templates-folder.ts';

export function matrixCommand(): Command {
  return new Command('matrix')
    .description('Writes the ethical matrix of an artifact as Markdown, in Dutch: who is affected, with benefits and harms, and what the review found.')
    .argument('<artifact>', 'name of the artifact')
    .action(async (name: string) => {
      const artifact = await loadArtifact(TEMPLATES, name);
      const { findings } = await reviewArtifact(artifact, listHouseStyles().map(loadHouseStyle));
      console.log(matrixMarkdown(artifact, findings));
    });
}
