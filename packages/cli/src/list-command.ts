import { channelsOf, listArtifacts, loadArtifact } from '@aanreik/compose';
import { inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { Command } from 'commander';
import { TEMPLATES } from './templates-folder.ts';

export function listCommand(): Command {
  return new Command('list').description('Lists the artifacts and the house styles.').action(async () => {
    console.log('Artifacts');
    for (const name of listArtifacts(TEMPLATES)) {
      const { definition, wording } = await loadArtifact(TEMPLATES, name);
      console.log(`  ${name}  "${definition.title}"  channels: ${channelsOf(definition).join(', ')}  languages: ${wording.languages().join(', ')}`);
    }
    console.log('\nHouse styles');
    for (const name of listHouseStyles()) console.log(`  ${name}  "${inLanguage(loadHouseStyle(name).name, 'nl')}"`);
  });
}
