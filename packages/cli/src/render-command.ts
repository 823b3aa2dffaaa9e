import { statSync } from 'node:fs';
import { type BatchSummary, type Overrides, openJob, renderBatch } from '@aanreik/batch';
import { CHANNELS } from '@aanreik/channels';
import { channelsOf, type LoadedArtifact } from '@aanreik/compose';
import type { HeadingLevel } from '@aanreik/in-app';
import { ProblemsError, READING_LEVELS, type ReadingLevel, SEGMENTS, type Segment, today } from '@aanreik/message';
import { openRows } from '@aanreik/rows';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';
import { houseStyleNamed } from './house-styles-option.ts';
import { issueTickets } from './issue-tickets.ts';
import { batchProgress } from './progress.ts';
import { readCount, readDay } from './read-options.ts';
import { assertNotRefused } from './refused-findings.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';
import { assertUsualTextApproved } from './unapproved-run.ts';

interface Options extends TemplatesOptions {
  readonly recipients: string;
  readonly out: string;
  readonly channels?: readonly string[];
  readonly houseStyle: string;
  readonly segment?: Segment;
  readonly level?: ReadingLevel;
  readonly language?: string;
  readonly largePrint?: true;
  readonly print?: true;
  readonly headingLevel?: HeadingLevel;
  readonly answerUntil?: string;
  readonly limit?: number;
  readonly date: string;
  readonly allow: readonly string[];
  readonly json?: true;
}

const CHANNEL_NAMES = CHANNELS.map(({ name }) => name);

export function renderCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('<artifact>', 'name of the artifact (see: aanreik list)')
    .requiredOption('--recipients <file>', 'recipients: CSV with a header row (.csv), or JSON lines (.jsonl)')
    .requiredOption('--out <dir>', 'folder for the output; what an earlier run left there is replaced')
    .option('--channels <list>', `channels, separated by commas, of ${CHANNEL_NAMES.join(', ')} (default: all that the artifact has)`, readChannels)
    .option('--house-style <name>', 'house style: a name from aanreik list, or the path of a folder', 'wilgendam')
    .addOption(new Option('--segment <segment>', 'give everyone the variant of this segment, whatever the file says').choices(SEGMENTS))
    .addOption(new Option('--level <level>', 'give everyone this reading level, whatever the file says').choices(READING_LEVELS))
    .option('--language <code>', 'give everyone this language (nl, en, ...), whatever the file says')
    .option('--large-print', 'set every letter in large print (18 points), whatever the file says')
    .option('--print', 'letters for a print house: in large files in postcode order, with an index and a job ticket')
    .option('--heading-level <level>', 'of the title of an in-app message in the screen around it, 1 to 4 (default: 2)', readHeadingLevel)
    .option('--answer-until <day>', 'the last day for answers, where the artifact asks something; needs AANREIK_ANSWER_KEY', readDay)
    .option('--limit <rows>', 'stop after so many rows', readCount)
    .option('--date <day>', 'the day of the messages, as 2026-11-23', readDay, today())
    .option('--allow <rule>', 'render in spite of what this rule finds (aanreik check); more than once for more rules', gather, [])
    .addOption(templatesOption())
    .option('--json', 'print the summary as one JSON object on the last line')
    .addHelpText(
      'after',
      `
Output: DIR/letter/ID.pdf (or DIR/print/ with --print), DIR/email/ID.eml, DIR/in-app.jsonl (with in-app.css), DIR/sms.jsonl, and
  DIR/option-orders.jsonl and DIR/issued.jsonl  where the artifact asks something: which order each recipient saw, and what answers are read by (docs/answers.md)
  DIR/rejects.csv  rows that were not rendered: row, field, what was found, what would be right
  DIR/skipped.csv  recipients without an address for one of the channels
Exit code: 0 all rendered, 1 some rows rejected, 2 nothing could start, 3 an output could not be written: what is there is whole, and not all.`,
    )
    .action((name: string, options: Options) => render(commandLine, name, options));
}

async function render(commandLine: CommandLine, name: string, options: Options): Promise<void> {
  const { date, headingLevel, limit, json, print = false } = options;
  const job = await openJob(
    {
      artifact: name,
      houseStyle: houseStyleNamed(commandLine, options.houseStyle),
      channels: options.channels ?? CHANNEL_NAMES,
      overrides: pick(options),
      date,
      print,
      ...(headingLevel === undefined ? {} : { headingLevel }),
    },
    templatesFolder(commandLine, options),
  );
  const { artifact, houseStyle } = job;
  const offered = channelsOf(artifact.definition);
  const channels = options.channels === undefined ? job.channels.filter(({ carries }) => offered.includes(carries)) : job.channels;
  assertOffered(artifact, options);
  const recipients = commandLine.pathOf(options.recipients);
  const out = commandLine.pathOf(options.out);
  const size = sizeOf(recipients);
  const answers = issueTickets({ artifact, houseStyle, until: options.answerUntil, env: commandLine.env });
  const source = await openRows(recipients);
  const progress = batchProgress(commandLine, size);
  const summary = await renderBatch(
    {
      ...job,
      channels,
      source,
      out,
      ...(answers === undefined ? {} : { answers }),
      ...(limit === undefined ? {} : { limit }),
      review: async () => {
        assertUsualTextApproved({ ...job, channels });
        await assertNotRefused(artifact, houseStyle, channels, options.allow);
      },
    },
    progress,
  ).finally(() => progress.stop());
  commandLine.print(describeSummary(summary, out));
  if (json) commandLine.print(JSON.stringify({ ...summary, out }));
  commandLine.exitCode = summary.rejected === 0 ? EXIT.done : EXIT.incomplete;
}

function pick({ segment, level, language, largePrint }: Options): Overrides {
  return {
    ...(largePrint === undefined ? {} : { largePrint }),
    ...(segment === undefined ? {} : { segment }),
    ...(level === undefined ? {} : { level }),
    ...(language === undefined ? {} : { language }),
  };
}

function assertOffered(artifact: LoadedArtifact, { channels = [], language }: Options): void {
  const offered = channelsOf(artifact.definition);
  const missing = channels.filter((name) => !CHANNELS.some((channel) => channel.name === name && offered.includes(channel.carries)));
  if (missing.length > 0)
    throw new ProblemsError([{ code: 'channel', place: { file: artifact.name }, found: missing.join(', '), expected: `of ${offered.join(', ')}` }]);
  const languages = artifact.wording.languages();
  if (language !== undefined && !languages.includes(language)) {
    throw new ProblemsError([
      { code: 'language', place: { file: artifact.name }, found: `--language ${language}`, expected: `one of ${languages.join(', ')}` },
    ]);
  }
}

function describeSummary({ rendered, skipped, rejected, printed = [] }: BatchSummary, out: string): string {
  const lines = Object.entries(rendered).map(([channel, count]) => {
    const without = skipped[channel] ?? 0;
    return `  ${channel.padEnd(8)}${String(count).padStart(6)} rendered${without === 0 ? '' : `, ${without} skipped (skipped.csv)`}`;
  });
  const files = printed.map(({ file, letters, sheets }) => `  print/${file}  ${letters} letters, ${sheets} sheets`);
  return [...lines, ...files, `  rejected${String(rejected).padStart(6)} rows${rejected === 0 ? '' : ' (rejects.csv)'}`, `The output is in ${out}`].join('\n');
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new ProblemsError([{ code: 'recipient-file', place: { file }, found: 'no such file', expected: 'the path of a recipient file' }]);
  }
}

function readChannels(value: string): readonly string[] {
  return value.split(',').map((name) => {
    const channel = CHANNEL_NAMES.find((candidate) => candidate === name.trim());
    if (channel === undefined) throw new InvalidArgumentError(`'${name}' is not one of ${CHANNEL_NAMES.join(', ')}.`);
    return channel;
  });
}

function gather(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

function readHeadingLevel(value: string): HeadingLevel {
  const level = ([1, 2, 3, 4] as const).find((candidate) => String(candidate) === value);
  if (level === undefined) throw new InvalidArgumentError('It takes 1, 2, 3 or 4.');
  return level;
}
