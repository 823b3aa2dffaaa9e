import { listArtifacts, loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle, maySend } from '@aanreik/house-style';
import { today } from '@aanreik/message';
import { checkHouseStyle, checkUnusedSharedTexts, countFindings, type Finding, findingOf, reviewArtifact, sendersOrSamples } from '@aanreik/review';
import { Command } from 'commander';
import { checkPdfCommand } from './check-pdf-command.ts';
import { checkTextCommand } from './check-text-command.ts';
import { checkTypes } from './check-types.ts';
import type { CommandLine } from './command-line.ts';
import { houseStyleFor } from './house-styles-option.ts';
import { formatOption, type PrintOptions, printFindings } from './print-findings.ts';
import { readCount, readDay } from './read-options.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

interface Options extends PrintOptions, TemplatesOptions {
  readonly rows?: number;
  readonly date: string;
  readonly houseStyle?: string;
}

export function checkCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('[artifact]', 'name of the artifact; all where absent')
    .addOption(formatOption())
    .option('--notes', 'show notes in the table too')
    .option('--house-style <name>', 'name of a house style, or the folder of one; all that come with the engine where absent')
    .option('--rows <count>', 'rows to make up for each artifact and house style, to hold its claims, sums and dates to (default: 150)', readCount)
    .option('--date <day>', 'the day on which what is said of law and year has to hold, as 2026-11-23', readDay, today())
    .addOption(templatesOption())
    .action(async (artifact: string | undefined, options: Options) => printFindings(commandLine, await check(commandLine, options, artifact), options))
    .addCommand(checkPdfCommand(commandLine))
    .addCommand(checkTextCommand(commandLine));
}

async function check(commandLine: CommandLine, options: Options, only?: string): Promise<readonly Finding[]> {
  const templates = templatesFolder(commandLine, options);
  const names = only === undefined ? listArtifacts(templates) : [only];
  const types = await checkTypes(templates, names);
  try {
    return [...types, ...(await review(commandLine, templates, names, options, only === undefined))];
  } catch (error) {
    // Code with wrong types may not even load: then what is wrong with the types says why.
    if (types.length > 0) return types;
    throw error;
  }
}

async function review(
  commandLine: CommandLine,
  templates: string,
  names: readonly string[],
  { rows, date, houseStyle }: Options,
  isAll: boolean,
): Promise<readonly Finding[]> {
  const artifacts = await Promise.all(names.map((name) => loadArtifact(templates, name)));
  const houseStyles = houseStyle === undefined ? listHouseStyles().map(loadHouseStyle) : [houseStyleFor(commandLine, houseStyle)];
  const sendersOf = (name: string) => (houseStyle === undefined ? sendersOrSamples(houseStyles, name) : houseStyles);
  const findings = houseStyles.flatMap(checkHouseStyle);
  const used = new Set<string>();
  for (const artifact of artifacts) {
    const reviewed = await reviewArtifact(artifact, sendersOf(artifact.name), {
      today: date,
      areAllSenders: houseStyle === undefined,
      ...(rows === undefined ? {} : { rows }),
    });
    findings.push(...reviewed.findings);
    if (houseStyles.every((style) => !maySend(style, artifact.name))) findings.push(...unsent(artifact.name, houseStyle));
    for (const key of reviewed.used) used.add(key);
  }
  const isComposed = countFindings(findings).error === 0;
  // Where something could not be composed, what it would have shown only looks unused.
  return isAll && isComposed ? [...findings, ...checkUnusedSharedTexts(artifacts, used).map((problem) => findingOf(problem, { name: 'shared' }))] : findings;
}

/**
 * An artifact that no shipped house style sends can be looked at, and not sent. Where one was asked for by name, the
 * review says that it may not send it.
 */
function unsent(name: string, asked: string | undefined): readonly Finding[] {
  if (asked !== undefined) return [];
  const place = { artifact: name, file: 'house-style.json', key: 'sends' };
  const expected = 'an entry in "sends" of the house style that will send it (docs/house-style.md)';
  return [{ code: 'no-sender', severity: 'note', place, found: 'nobody who sends it yet: it was looked at as if each house style did', expected, variants: 1 }];
}
