import { statSync } from 'node:fs';
import path from 'node:path';
import { type BatchSummary, type Overrides, renderBatch } from '@aanreik/batch';
import { channelsOf, type LoadedArtifact, loadArtifact } from '@aanreik/compose';
import type { HeadingLevel } from '@aanreik/in-app';
import { CHANNELS, type Channel, ProblemsError, READING_LEVELS, type ReadingLevel, SEGMENTS, type Segment } from '@aanreik/message';
import { checkArtifact, checkUnusedTexts } from '@aanreik/review';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from './exit.ts';
import { senderOf } from './house-styles-option.ts';
import { issueTickets } from './issue-tickets.ts';
import { batchProgress } from './progress.ts';
import { readCount, readDay, today } from './read-options.ts';
import { TEMPLATES } from './templates-folder.ts';

interface Options {
  readonly recipients: string;
  readonly out: string;
  readonly channels?: readonly Channel[];
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
  readonly json?: true;
}

export function renderCommand(): Command {
  return new Command('render')
    .description('Renders an artifact for each recipient of a file.')
    .argument('<artifact>', 'name of the artifact (see: aanreik list)')
    .requiredOption('--recipients <file>', 'recipients: CSV with a header row (.csv), or JSON lines (.jsonl)')
    .requiredOption('--out <dir>', 'folder for the output; what an earlier run left there is replaced')
    .option('--channels <list>', `channels, separated by commas, of ${CHANNELS.join(', ')} (default: all that the artifact has)`, readChannels)
    .option('--house-style <name>', 'house style: a name from aanreik list, or the path of a folder', 'wilgendam')
    .addOption(new Option('--segment <segment>', 'give everyone the variant of this segment, whatever the file says').choices(SEGMENTS))
    .addOption(new Option('--level <level>', 'give everyone this reading level, whatever the file says').choices(READING_LEVELS))
    .option('--language <code>', 'give everyone this language (nl, en, ...), whatever the file says')
    .option('--large-print', 'set every letter in large print (18 points), whatever the file says')
    .option('--print', 'letters for a print house: in large files in postcode order, with an index and a job ticket')
    .option('--heading-level <level>', 'of the title of an in-app message in the screen around it, 1 to 4 (default: 2)', readHeadingLevel)
    .option('--answer-until <day>', 'the last day for answers, where the artifact asks something; needs AANREIK_ANSWER_KEY', readDay)
    .option('--limit <rows>', 'stop after so many rows', readCount)
    .option('--date <day>', 'the day that the messages bear, as 2026-11-23', readDay, today())
    .option('--json', 'print the summary as one JSON object on the last line')
    .addHelpText(
      'after',
      `
Output: DIR/letter/ID.pdf (or DIR/print/ with --print), DIR/email/ID.eml, DIR/in-app.jsonl (with in-app.css), DIR/sms.jsonl, and
  DIR/option-orders.jsonl and DIR/issued.jsonl  where the artifact asks something: which order each recipient saw, and what answers are read by (docs/answers.md)
  DIR/rejects.csv  rows that were not rendered: row, field, what was found, what would be right
  DIR/skipped.csv  recipients without an address for one of the channels
Exit code: 0 all rendered, 1 some rows rejected, 2 nothing could start.`,
    )
    .action(render);
}

async function render(name: string, options: Options): Promise<void> {
  const artifact = await loadArtifact(TEMPLATES, name);
  const houseStyle = senderOf(name, options.houseStyle);
  const channels = CHANNELS.filter((channel) => (options.channels ?? channelsOf(artifact.definition)).includes(channel));
  assertOffered(artifact, channels, options);
  const sent = { ...artifact, wording: artifact.wording.reviewed() };
  const { problems, used } = checkArtifact(sent, houseStyle);
  const found = problems.length > 0 ? problems : checkUnusedTexts(sent, used);
  if (found.length > 0) throw new ProblemsError(found);
  const { recipients, out, date, headingLevel, limit, json, print = false } = options;
  const answers = issueTickets({ artifact, houseStyle, out, until: options.answerUntil });
  const overrides: Overrides = pick(options);
  const progress = batchProgress(sizeOf(recipients));
  const summary = await renderBatch(
    {
      artifact,
      houseStyle,
      recipients,
      out,
      channels,
      overrides,
      date,
      print,
      ...(headingLevel === undefined ? {} : { headingLevel }),
      ...(answers === undefined ? {} : { answers }),
      ...(limit === undefined ? {} : { limit }),
    },
    progress,
  );
  progress.stop();
  console.log(describeSummary(summary, out));
  if (json) console.log(JSON.stringify({ ...summary, out: path.resolve(out) }));
  process.exitCode = summary.rejected === 0 ? EXIT.done : EXIT.incomplete;
}

function pick({ segment, level, language, largePrint }: Options): Overrides {
  return {
    ...(largePrint === undefined ? {} : { largePrint }),
    ...(segment === undefined ? {} : { segment }),
    ...(level === undefined ? {} : { level }),
    ...(language === undefined ? {} : { language }),
  };
}

function assertOffered(artifact: LoadedArtifact, channels: readonly Channel[], { language }: Options): void {
  const offered = channelsOf(artifact.definition);
  const missing = channels.filter((channel) => !offered.includes(channel));
  if (missing.length > 0) throw new ProblemsError([{ code: 'channel', file: artifact.name, found: missing.join(', '), expected: `of ${offered.join(', ')}` }]);
  const languages = artifact.wording.languages();
  if (language !== undefined && !languages.includes(language)) {
    throw new ProblemsError([{ code: 'language', file: artifact.name, found: `--language ${language}`, expected: `one of ${languages.join(', ')}` }]);
  }
}

function describeSummary({ rendered, skipped, rejected, printed = [] }: BatchSummary, out: string): string {
  const lines = Object.entries(rendered).map(([channel, count]) => {
    const without = skipped[channel as Channel] ?? 0;
    return `  ${channel.padEnd(8)}${String(count).padStart(6)} rendered${without === 0 ? '' : `, ${without} skipped (skipped.csv)`}`;
  });
  const files = printed.map(({ file, letters, sheets }) => `  print/${file}  ${letters} letters, ${sheets} sheets`);
  return [
    ...lines,
    ...files,
    `  rejected${String(rejected).padStart(6)} rows${rejected === 0 ? '' : ' (rejects.csv)'}`,
    `The output is in ${path.resolve(out)}`,
  ].join('\n');
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new ProblemsError([{ code: 'recipient-file', file, found: 'no such file', expected: 'the path of a recipient file' }]);
  }
}

function readChannels(value: string): readonly Channel[] {
  return value.split(',').map((name) => {
    const channel = CHANNELS.find((candidate) => candidate === name.trim());
    if (channel === undefined) throw new InvalidArgumentError(`'${name}' is not one of ${CHANNELS.join(', ')}.`);
    return channel;
  });
}

function readHeadingLevel(value: string): HeadingLevel {
  const level = ([1, 2, 3, 4] as const).find((candidate) => String(candidate) === value);
  if (level === undefined) throw new InvalidArgumentError('It takes 1, 2, 3 or 4.');
  return level;
}
