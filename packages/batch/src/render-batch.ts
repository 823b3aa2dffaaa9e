import { type ChannelSetting, type IdKey, newIdKey, type Sink, type SinkSummary } from '@aanreik/channels';
import { outdatedFacts } from '@aanreik/compose';
import { wrongSender } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import type { Row, RowSource } from '@aanreik/rows';
import { checkColumns } from './check-columns.ts';
import { FolderLock } from './folder-lock.ts';
import { type OpenJob, revisionsOf } from './job.ts';
import { KnownColumns } from './known-columns.ts';
import type { Outcome } from './outcome.ts';
import { checkPlace, clearOutputFolder, writeRecord } from './output-folder.ts';
import { problemsOf } from './problems-of.ts';
import { RowRenderer, type TicketFor } from './row-renderer.ts';
import { RunRecords } from './run-records.ts';
import { SeenIds } from './seen-ids.ts';

export interface BatchInput extends OpenJob {
  readonly source: RowSource;
  /** Folder for the output. */
  readonly out: string;
  /** How recipients can answer. Needed for an artifact that has a choice. */
  readonly answers?: TicketFor;
  /**
   * For the ids in messages: the same key gives the same bytes. That of the earlier run in the folder, or a new one,
   * where absent.
   */
  readonly idKey?: IdKey;
  /** Rows to read; all where absent. */
  readonly limit?: number;
  /**
   * Throws what keeps the messages from being sent. It may take seconds: it is asked once the rows and the folder can be
   * used, and before anything is written.
   */
  readonly review?: () => Promise<void>;
}

/** What is reported while a batch runs. Nothing here holds a recipient's data. */
export interface BatchProgress {
  readonly warning?: (text: string) => void;
  readonly rejected?: (place: { readonly row: number; readonly field: string; readonly expected: string }) => void;
  readonly row?: (rows: number, bytes: number) => void;
}

export interface BatchSummary extends SinkSummary {
  readonly rows: number;
  /** By the name of the channel. */
  readonly rendered: Readonly<Record<string, number>>;
  /** Recipients who could not be reached through a channel, by its name. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Rows of which nothing was rendered. */
  readonly rejected: number;
}

/**
 * Renders the rows of a source into a folder, one by one: memory does not grow with their number. A row goes to one
 * outcome, and an outcome to the sink of each channel and to the lists that the run keeps. A row that cannot be used is
 * written to rejects.csv with what would be right.
 * @throws {ProblemsError} when nothing can start: the source or the folder cannot be used, this organisation may not
 * send the artifact, or the artifact says what no longer holds on this day
 * @throws {OutputError} when something cannot be written whole: the run ends there, and its record says that it is not
 * finished
 */
export async function renderBatch(input: BatchInput, progress: BatchProgress = {}): Promise<BatchSummary> {
  checkColumns(input.source, new KnownColumns(input.artifact), progress.warning ?? (() => {}));
  checkAnswers(input);
  checkMaySend(input);
  await checkPlace(input.out);
  await input.review?.();
  const lock = await FolderLock.take(input.out, input.artifact.name);
  try {
    const earlier = await clearOutputFolder(input.out, input.artifact.definition.choice !== undefined);
    return await runBatch(input, input.idKey ?? earlier?.idKey ?? newIdKey(), progress);
  } finally {
    await lock.release();
  }
}

async function runBatch(input: BatchInput, idKey: IdKey, progress: BatchProgress): Promise<BatchSummary> {
  const { artifact, houseStyle, date, headingLevel, out } = input;
  const record = { madeBy: 'aanreik', artifact: artifact.name, houseStyle: houseStyle.id, revisions: revisionsOf(input), date, idKey } as const;
  const setting = { artifact: artifact.name, houseStyle, date, idKey, ...(headingLevel === undefined ? {} : { headingLevel }) };
  await writeRecord(out, { ...record, finished: false });
  const run = await Run.open(input, setting, progress);
  try {
    const renderer = new RowRenderer(input, setting, input.answers);
    const ids = new SeenIds();
    for await (const row of limited(input.source.rows, input.limit)) {
      const double = ids.see(row);
      await run.take(double === undefined ? await renderer.render(row) : { kind: 'rejected', row: row.row, id: double.found, problems: [double] });
      progress.row?.(run.rows, input.source.bytesRead());
    }
    const summary = await run.close();
    await writeRecord(out, { ...record, finished: true, summary });
    return summary;
  } catch (error) {
    await run.abandon();
    throw error;
  }
}

async function* limited(rows: AsyncIterable<Row>, limit = Number.POSITIVE_INFINITY): AsyncGenerator<Row> {
  let read = 0;
  for await (const row of rows) {
    if (read === limit) return;
    read += 1;
    yield row;
  }
}

/** A message from the wrong sender, or with what held last year, is sent to nobody. */
function checkMaySend({ artifact, houseStyle, date }: BatchInput): void {
  const problems = [...wrongSender(houseStyle, artifact.name), ...outdatedFacts(artifact, date)];
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** Messages with a sample of a code would ask something that nobody could answer. */
function checkAnswers({ artifact, answers }: BatchInput): void {
  if (artifact.definition.choice === undefined || answers !== undefined) return;
  const found = 'a choice, and no ways for recipients to answer it';
  throw new ProblemsError([
    { code: 'answers', place: { file: `${artifact.name}/artifact.ts`, key: 'choice' }, found, expected: 'ways to answer, issued for each recipient' },
  ]);
}

/** One run: where its outcomes go, and how many there were of each. */
class Run {
  rows = 0;
  readonly #sinks: ReadonlyMap<string, Sink>;
  readonly #records: RunRecords;
  readonly #progress: BatchProgress;
  readonly #rendered: Record<string, number> = {};
  readonly #skipped: Record<string, number> = {};
  #rejected = 0;

  private constructor(sinks: ReadonlyMap<string, Sink>, records: RunRecords, progress: BatchProgress) {
    this.#sinks = sinks;
    this.#records = records;
    this.#progress = progress;
    for (const channel of sinks.keys()) {
      this.#rendered[channel] = 0;
      this.#skipped[channel] = 0;
    }
  }

  static async open({ artifact, channels, out }: BatchInput, setting: ChannelSetting, progress: BatchProgress): Promise<Run> {
    const records = await RunRecords.open(out, artifact.definition.choice !== undefined);
    const sinks = new Map<string, Sink>();
    for (const channel of channels) sinks.set(channel.name, await channel.openSink(out, setting));
    return new Run(sinks, records, progress);
  }

  async take(outcome: Outcome): Promise<void> {
    this.rows += 1;
    await this.#records.write(outcome);
    if (outcome.kind === 'rejected') {
      this.#rejected += 1;
      for (const { place, expected } of outcome.problems) this.#progress.rejected?.({ row: outcome.row, field: place.field, expected });
      return;
    }
    const { row, recipient, outputs, skipped } = outcome;
    for (const { channel, output } of outputs) {
      await this.#sinks.get(channel)?.write(output, { row, recipient });
      this.#count(this.#rendered, channel, 1);
    }
    for (const { channel } of skipped) this.#count(this.#skipped, channel, 1);
  }

  async close(): Promise<BatchSummary> {
    let beside: SinkSummary = {};
    for (const [channel, sink] of this.#sinks) {
      const summary = await sink.close(async (row, id, error) => {
        this.#count(this.#rendered, channel, -1);
        this.#rejected += 1;
        await this.#records.reject(row, id, problemsOf(error, {}));
      });
      beside = { ...beside, ...summary };
    }
    await this.#records.close();
    return { rows: this.rows, rendered: this.#rendered, skipped: this.#skipped, rejected: this.#rejected, ...beside };
  }

  /** Lets go of all files after a run that could not end. What is there is whole. */
  async abandon(): Promise<void> {
    for (const sink of this.#sinks.values()) await sink.abandon();
    await this.#records.abandon();
  }

  #count(counts: Record<string, number>, channel: string, by: number): void {
    counts[channel] = (counts[channel] ?? 0) + by;
  }
}
