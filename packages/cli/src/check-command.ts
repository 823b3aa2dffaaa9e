import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { checkHouseStyle, checkUnusedSharedTexts, countFindings, type Finding, findingOf, reviewArtifact } from '@aanreik/review';
import { Command } from 'commander';
import { checkPdfCommand } from './check-pdf-command.ts';
import { checkTextCommand } from './check-text-command.ts';
import { formatOption, type PrintOptions, printFindings } from './print-findings.ts';
import { readCount, readDay, today } from './read-options.ts';
import { TEMPLATES } from './templates-folder.ts';

export function checkCommand(): Command {
  return new Command('check')
    .enablePositionalOptions()
    .description(
      'Checks an artifact, or all, in every variant and house style: wording, reading level, facts, whether what it claims is true, the rules of the study and the law, accessibility and the form of emails. A file is checked with: check pdf FILE, check text FILE',
    )
    .argument('[artifact]', 'name of the artifact; all where absent')
    .addOption(formatOption())
    .option('--notes', 'show notes in the table too')
    .option('--rows <count>', 'rows to make up for each artifact and house style, to hold its claims, sums and dates to (default: 150)', readCount)
    .option('--date <day>', 'the day on which what is said of law and year has to hold, as 2026-11-23', readDay, today())
    .action(async (artifact: string | undefined, options: Options) => printFindings(await check(artifact, options), options))
    .addCommand(checkPdfCommand())
    .addCommand(checkTextCommand());
}

interface Options extends PrintOptions {
  readonly rows?: number;
  readonly date: string;
}

async function check(only: string | undefined, { rows, date }: Options): Promise<readonly Finding[]> {
  const artifacts = await Promise.all((only === undefined ? listArtifacts(TEMPLATES) : [only]).map((name) => loadArtifact(TEMPLATES, name)));
  const houseStyles = listHouseStyles().map(loadHouseStyle);
  const findings = houseStyles.flatMap(checkHouseStyle);
  const used = new Set<string>();
  for (const artifact of artifacts) {
    const review = await reviewArtifact(artifact, houseStyles, { today: date, ...(rows === undefined ? {} : { rows }) });
    findings.push(...review.findings);
    for (const key of review.used) used.add(key);
  }
  const isComposed = countFindings(findings).error === 0;
  // Where something could not be composed, what it would have shown only looks unused.
  return only === undefined && isComposed
    ? [...findings, ...checkUnusedSharedTexts(artifacts, used).map((problem) => findingOf(problem, { name: 'shared' }))]
    : findings;
}
