import { existsSync } from 'node:fs';
import path from 'node:path';
import { listArtifacts, loadOwnCatalogues, SHARED } from '@aanreik/compose';
import { ANY_APPROVAL, describeReason, draftsOf } from '@aanreik/wording';
import { Command } from 'commander';
import type { CommandLine } from '../command-line.ts';
import { houseStyleFor } from '../house-styles-option.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from '../templates-folder.ts';
import { textsIn } from './shown-text.ts';

interface Options extends TemplatesOptions {
  readonly houseStyle?: string;
}

export function draftsCommand(commandLine: CommandLine): Command {
  return new Command('drafts')
    .description('Lists the texts that are sent to nobody, because nobody approved what they say now.')
    .argument('[artifact]', 'name of the artifact, or shared; all where absent')
    .option('--house-style <name>', 'by what this house style asks of an approval: its name, or its folder')
    .addOption(templatesOption())
    .action((artifact: string | undefined, options: Options) => listDrafts(commandLine, artifact, options));
}

function listDrafts(commandLine: CommandLine, artifact: string | undefined, options: Options): void {
  const templates = templatesFolder(commandLine, options);
  const policy = options.houseStyle === undefined ? ANY_APPROVAL : houseStyleFor(commandLine, options.houseStyle).approval;
  const names = artifact === undefined ? namesIn(templates) : [artifact];
  const drafts = names.flatMap((name) => loadOwnCatalogues(templates, name).flatMap((catalogue) => draftsOf(catalogue, policy)));
  for (const { file, key, reason } of drafts) commandLine.print(`${file} ${key}: ${describeReason(reason)}`);
  commandLine.print(
    drafts.length === 0 ? 'No drafts: every text is approved as it now reads.' : `${textsIn(drafts.length)}. To read and approve them: aanreik wording approve`,
  );
}

/** All artifacts, and the texts that they share where the folder has its own. */
export function namesIn(templates: string): readonly string[] {
  return [...listArtifacts(templates), ...(existsSync(path.join(templates, SHARED, 'wording')) ? [SHARED] : [])];
}
