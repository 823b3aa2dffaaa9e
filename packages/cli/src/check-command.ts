import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { checkHouseStyle, checkUnusedSharedTexts, countFindings, type Finding, findingOf, reviewArtifact } from '@aanreik/review';
import { Command } from 'commander';
import { checkPdfCommand } from './check-pdf-command.ts';
import { checkTextCommand } from './check-text-command.ts';
import { formatOption, type PrintOptions, printFindings } from './print-findings.ts';
import { TEMPLATES } from './templates-folder.ts';

export function checkCommand(): Command {
  return new Command('check')
    .enablePositionalOptions()
    .description(
      'Checks an artifact, or all, in every variant and house style: wording, reading level, facts, the rules of the study, accessibility and the form of emails. A file is checked with: check pdf FILE, check text FILE',
    )
    .argument('[artifact]', 'name of the artifact; all where absent')
    .addOption(formatOption())
    .option('--notes', 'show notes in the table too')
    .action(async (artifact: string | undefined, options: PrintOptions) => printFindings(await check(artifact), options))
    .addCommand(checkPdfCommand())
    .addCommand(checkTextCommand());
}

async function check(only?: string): Promise<readonly Finding[]> {
  const artifacts = await Promise.all((only === undefined ? listArtifacts(TEMPLATES) : [only]).map((name) => loadArtifact(TEMPLATES, name)));
  const houseStyles = listHouseStyles().map(loadHouseStyle);
  const findings = houseStyles.flatMap(checkHouseStyle);
  const used = new Set<string>();
  for (const artifact of artifacts) {
    const review = await reviewArtifact(artifact, houseStyles);
    findings.push(...review.findings);
    for (const key of review.used) used.add(key);
  }
  const isComposed = countFindings(findings).error === 0;
  // Where something could not be composed, what it would have shown only looks unused.
  return only === undefined && isComposed
    ? [...findings, ...checkUnusedSharedTexts(artifacts, used).map((problem) => findingOf(problem, { name: 'shared' }))]
    : findings;
}
