import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { checkHouseStyle, checkUnusedSharedTexts, countFindings, type Finding, findingOf, reviewArtifact } from '@aanreik/review';
import { Command } from 'commander';
import { checkPdfCommand } from './check-pdf-command.ts';
import { checkTextCommand } from './check-text-command.ts';
import { checkTypes } from './check-types.ts';
import type { CommandLine } from './command-line.ts';
import { formatOption, type PrintOptions, printFindings } from './print-findings.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

export function checkCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('[artifact]', 'name of the artifact; all where absent')
    .addOption(formatOption())
    .option('--notes', 'show notes in the table too')
    .addOption(templatesOption())
    .action(async (artifact: string | undefined, options: PrintOptions & TemplatesOptions) =>
      printFindings(commandLine, await check(templatesFolder(commandLine, options), artifact), options),
    )
    .addCommand(checkPdfCommand(commandLine))
    .addCommand(checkTextCommand(commandLine));
}

async function check(templates: string, only?: string): Promise<readonly Finding[]> {
  const names = only === undefined ? listArtifacts(templates) : [only];
  const types = await checkTypes(templates, names);
  try {
    return [...types, ...(await review(templates, names, only === undefined))];
  } catch (error) {
    // Code with wrong types may not even load: then what is wrong with the types says why.
    if (types.length > 0) return types;
    throw error;
  }
}

async function review(templates: string, names: readonly string[], isAll: boolean): Promise<readonly Finding[]> {
  const artifacts = await Promise.all(names.map((name) => loadArtifact(templates, name)));
  const houseStyles = listHouseStyles().map(loadHouseStyle);
  const findings = houseStyles.flatMap(checkHouseStyle);
  const used = new Set<string>();
  for (const artifact of artifacts) {
    const reviewed = await reviewArtifact(artifact, houseStyles);
    findings.push(...reviewed.findings);
    for (const key of reviewed.used) used.add(key);
  }
  const isComposed = countFindings(findings).error === 0;
  // Where something could not be composed, what it would have shown only looks unused.
  return isAll && isComposed ? [...findings, ...checkUnusedSharedTexts(artifacts, used).map((problem) => findingOf(problem, { name: 'shared' }))] : findings;
}
