import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedArtifact, outdatedFacts } from '@aanreik/compose';
import { type HouseStyle, wrongSender } from '@aanreik/house-style';
import { type HeadingLevel, inAppStyles } from '@aanreik/in-app';
import { type Channel, FieldError, ProblemsError, type Recipient } from '@aanreik/message';
import { type Cells, csvLine, LineFile, type Nested, openRows, type Row } from '@aanreik/rows';
import { RECIPIENT_COLUMNS } from './columns.ts';
import { openOutputFolder, writeRecord } from './output-folder.ts';
import { parseData } from './parse-data.ts';
import { type CellFault, type Overrides, parseRecipient } from './parse-recipient.ts';
import { type PrintedFile, PrintRun } from './print-run.ts';
import { RecipientRenderer, type RecordedChoice, type Rendered, type RenderedRecipient, type TicketFor } from './recipient-renderer.ts';
import type { Reject, Skip } from './reject.ts';

export interface BatchInput {
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly recipients: string;
  readonly out: string;
  readonly channels: readonly Channel[];
  readonly overrides: Overrides;
  /** The day that the messages bear, ISO 8601. */
  readonly date: string;
  /** Whether letters go to a print house: in files in postcode order, with an index and a job ticket, and not as a file each. */
  readonly print?: boolean;
  /** Of the title of a message in the screen that it stands in: 2 where absent. */
  readonly headingLevel?: HeadingLevel;
  /** How recipients can answer. Needed for an artifact that has a choice. */
  readonly answers?: TicketFor;
  /** Rows to read; all where absent. */
  readonly limit?: number;
}

/** Told while a batch runs. Nothing here holds a recipient's data. */
export interface BatchProgress {
  readonly warning?: (text: string) => void;
  readonly rejected?: (place: { readonly row: number; readonly field: string; readonly expected: string }) => void;
  readonly row?: (rows: number, bytes: number) => void;
}

export interface BatchSummary {
  readonly rows: number;
  readonly rendered: Readonly<Partial<Record<Channel, number>>>;
  /** Recipients who could not be reached through a channel. */
  readonly skipped: Readonly<Partial<Record<Channel, number>>>;
  /** Rows of which nothing was rendered. */
  readonly rejected: number;
  /** The print files, where letters go to a print house. */
  readonly printed?: readonly PrintedFile[];
}

/**
 * Renders the recipients of a file into a folder, row by row: memory does not grow with the file.
 * A row that cannot be used is written to rejects.csv with what would be right; every row ends as rendered, skipped with a line, or rejected with a line.
 * @throws {ProblemsError} when nothing can start: the file or the folder cannot be used, this organisation may not send the artifact, or the artifact
 * says what no longer holds on this day
 */
export async function renderBatch(input: BatchInput, progress: BatchProgress = {}): Promise<BatchSummary> {
  const source = await openRows(input.recipients);
  checkColumns(source.columns, input, progress);
  checkAnswers(input);
  checkMaySend(input);
  await openOutputFolder(input.out, input.channels, input.print === true);
  const record = { madeBy: 'aanreik', artifact: input.artifact.name, houseStyle: input.houseStyle.id, date: input.date } as const;
  await writeRecord(input.out, { ...record, finished: false });
  const prints = input.print === true && input.channels.includes('letter');
  const run = new Run(input, progress, prints ? await PrintRun.open(path.join(input.out, 'print'), input.houseStyle) : undefined);
  let rows = 0;
  for await (const row of source.rows) {
    if (rows === input.limit) break;
    rows += 1;
    await run.take(row);
    progress.row?.(rows, source.bytesRead());
  }
  const summary = await run.close(rows);
  await writeRecord(input.out, { ...record, finished: true, summary });
  return summary;
}

/** A message from the wrong sender, or with what held last year, is sent to nobody. */
function checkMaySend({ artifact, houseStyle, date }: BatchInput): void {
  const problems = [...wrongSender(houseStyle, artifact.name), ...outdatedFacts(artifact, date)];
  if (problems.length > 0) throw new ProblemsError(problems);
}

function checkColumns(columns: readonly string[], { recipients, artifact }: BatchInput, progress: BatchProgress): void {
  if (columns.length === 0) return;
  if (!columns.includes('id')) {
    throw new ProblemsError([{ code: 'columns', file: recipients, key: 'row 1', found: `the columns ${columns.join(', ')}`, expected: 'a column id' }]);
  }
  const known = new Set<string>([...RECIPIENT_COLUMNS, ...Object.keys(artifact.definition.data.shape)]);
  for (const column of columns) if (!known.has(column)) progress.warning?.(`column '${column}' is not known and is not read`);
}

/** Messages with a sample of a code would ask something that nobody could answer. */
function checkAnswers({ artifact, answers }: BatchInput): void {
  if (artifact.definition.choice === undefined || answers !== undefined) return;
  const found = 'a choice, and no ways for recipients to answer it';
  throw new ProblemsError([
    { code: 'answers', file: `${artifact.name}/artifact.ts`, key: 'choice', found, expected: 'ways to answer, issued for each recipient' },
  ]);
}

/** One run: what was seen, and the files that it writes. */
class Run {
  readonly #input: BatchInput;
  readonly #progress: BatchProgress;
  readonly #print: PrintRun | undefined;
  readonly #renderer: RecipientRenderer;
  readonly #rejects: LineFile;
  readonly #skips: LineFile;
  readonly #inApp: LineFile | undefined;
  readonly #sms: LineFile | undefined;
  /** The order in which each recipient saw the options, so that it can be asked later whether one was favoured. */
  readonly #optionOrders: LineFile | undefined;
  /** What answers are read by. It says nothing of recipients: option-orders.jsonl ties the two, and stays where the recipients are known. */
  readonly #issued: LineFile | undefined;
  /** In lower case, as some file systems see no difference: the row in which each id stood first. */
  readonly #rowOfId = new Map<string, number>();
  readonly #rendered: Partial<Record<Channel, number>> = {};
  readonly #skipped: Partial<Record<Channel, number>> = {};
  #rejected = 0;
  #opened = false;

  constructor(input: BatchInput, progress: BatchProgress, print: PrintRun | undefined) {
    this.#print = print;
    this.#input = input;
    this.#progress = progress;
    this.#renderer = new RecipientRenderer({ ...input, print: print !== undefined });
    this.#rejects = new LineFile(path.join(input.out, 'rejects.csv'));
    this.#skips = new LineFile(path.join(input.out, 'skipped.csv'));
    this.#inApp = input.channels.includes('in-app') ? new LineFile(path.join(input.out, 'in-app.jsonl')) : undefined;
    this.#sms = input.channels.includes('sms') ? new LineFile(path.join(input.out, 'sms.jsonl')) : undefined;
    this.#optionOrders = input.artifact.definition.choice === undefined ? undefined : new LineFile(path.join(input.out, 'option-orders.jsonl'));
    this.#issued = input.artifact.definition.choice === undefined ? undefined : new LineFile(path.join(input.out, 'issued.jsonl'));
    for (const channel of input.channels) {
      this.#rendered[channel] = 0;
      this.#skipped[channel] = 0;
    }
  }

  async take(row: Row): Promise<void> {
    await this.#open();
    if ('fault' in row) return this.#reject(row.row, '', [row.fault]);
    const { cells, nested = {} } = row;
    const read = this.#read(cells, nested, row.row);
    if ('faults' in read) return this.#reject(row.row, cells.id?.trim() ?? '', read.faults);
    const { recipient, data } = read;
    const reachable = this.#input.channels.filter((channel) => isReachable(recipient, channel));
    if (reachable.length === 0) {
      const expected = `an address, an email address or a phone number, for at least one of ${this.#input.channels.join(', ')}`;
      return this.#reject(row.row, recipient.id, [{ field: 'address', found: 'nothing', expected }]);
    }
    let rendered: RenderedRecipient;
    try {
      rendered = await this.#renderer.render(recipient, data, reachable);
    } catch (error) {
      return this.#reject(row.row, recipient.id, faultsOf(error, cells));
    }
    if (rendered.choice !== undefined) await this.#recordChoice(recipient.id, rendered.choice);
    for (const output of rendered.outputs) await this.#write(row.row, recipient, output);
    for (const channel of this.#input.channels)
      if (!reachable.includes(channel)) await this.#skip({ row: row.row, id: recipient.id, channel, reason: `no ${NEEDED[channel]}` }, channel);
  }

  async close(rows: number): Promise<BatchSummary> {
    await this.#open();
    const printed = await this.#print?.close(async (row, id, error) => {
      this.#rendered.letter = (this.#rendered.letter ?? 0) - 1;
      await this.#reject(row, id, faultsOf(error, {}));
    });
    await Promise.all([
      this.#rejects.close(),
      this.#skips.close(),
      this.#inApp?.close(),
      this.#sms?.close(),
      this.#optionOrders?.close(),
      this.#issued?.close(),
    ]);
    return { rows, rendered: this.#rendered, skipped: this.#skipped, rejected: this.#rejected, ...(printed === undefined ? {} : { printed }) };
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    await this.#rejects.write(csvLine(['row', 'id', 'field', 'found', 'expected']));
    await this.#skips.write(csvLine(['row', 'id', 'channel', 'reason']));
    if (this.#inApp !== undefined) await writeFile(path.join(this.#input.out, 'in-app.css'), inAppStyles(this.#input.houseStyle), { flag: 'wx' });
  }

  #read(cells: Cells, nested: Nested, row: number): { recipient: Recipient; data: unknown } | { faults: readonly CellFault[] } {
    const { artifact, channels, overrides } = this.#input;
    const parsed = parseRecipient(cells, { channels, overrides, languages: artifact.wording.languages() });
    const data = parseData(artifact.definition, cells, nested);
    const misplaced = RECIPIENT_COLUMNS.filter((column) => column in nested).map((field) => ({
      field,
      found: JSON.stringify(nested[field]).slice(0, 80),
      expected: 'one text',
    }));
    const objections =
      'data' in data ? (artifact.definition.objections?.(data.data, { date: this.#input.date, houseStyle: this.#input.houseStyle }) ?? []) : [];
    const double = this.#doubleId(cells.id?.trim() ?? '', row);
    if ('recipient' in parsed && 'data' in data && double === undefined && misplaced.length + objections.length === 0)
      return { recipient: parsed.recipient, data: data.data };
    return {
      faults: [
        ...(double === undefined ? [] : [double]),
        ...misplaced,
        ...('faults' in parsed ? parsed.faults : []),
        ...('faults' in data ? data.faults : []),
        ...objections,
      ],
    };
  }

  /** The second row of an id is refused, whatever became of the first: nobody gets two letters. */
  #doubleId(id: string, row: number): CellFault | undefined {
    const key = id.toLowerCase();
    const first = this.#rowOfId.get(key);
    if (first === undefined) {
      if (key !== '') this.#rowOfId.set(key, row);
      return undefined;
    }
    return { field: 'id', found: id, expected: `an id that occurs once; row ${first} has it too` };
  }

  async #reject(row: number, id: string, faults: readonly CellFault[]): Promise<void> {
    this.#rejected += 1;
    for (const { field, found, expected } of faults) {
      const reject: Reject = { row, id, field, found, expected };
      await this.#rejects.write(csvLine([reject.row, reject.id, reject.field, reject.found, reject.expected]));
      this.#progress.rejected?.({ row, field, expected });
    }
  }

  async #skip(skip: Skip, channel: Channel): Promise<void> {
    this.#skipped[channel] = (this.#skipped[channel] ?? 0) + 1;
    await this.#skips.write(csvLine([skip.row, skip.id, skip.channel, skip.reason]));
  }

  async #recordChoice(id: string, { form, order, answer, record }: RecordedChoice): Promise<void> {
    if (record !== undefined) await this.#issued?.write(JSON.stringify(record));
    await this.#optionOrders?.write(JSON.stringify({ id, form, order, ...(answer === undefined ? {} : { answer }) }));
  }

  async #write(row: number, { id, address }: Recipient, output: Rendered): Promise<void> {
    if (output.channel === 'sms') await this.#sms?.write(JSON.stringify({ id, ...output.sms }));
    else if (output.channel === 'in-app') await this.#inApp?.write(JSON.stringify({ id, ...output.inApp }));
    else if ('bytes' in output)
      await writeFile(path.join(this.#input.out, output.channel, `${id}.${EXTENSIONS[output.channel]}`), output.bytes, { flag: 'wx' });
    else if (address !== undefined) await this.#print?.add(row, id, output.message, address);
    this.#rendered[output.channel] = (this.#rendered[output.channel] ?? 0) + 1;
  }
}

const EXTENSIONS = { letter: 'pdf', email: 'eml' } as const;
const NEEDED: Readonly<Record<Channel, string>> = { letter: 'address', email: 'email address', 'in-app': 'reference', sms: 'phone number' };

function isReachable(recipient: Recipient, channel: Channel): boolean {
  // An app knows its users: whom a message is for is in the recipient's reference, which everyone has.
  const by: Readonly<Record<Channel, unknown>> = { letter: recipient.address, email: recipient.email, 'in-app': recipient.id, sms: recipient.phone };
  return by[channel] !== undefined;
}

/** What went wrong, in terms of the row where that can be said. A fault in one row never stops the others. */
function faultsOf(error: unknown, cells: Cells): readonly CellFault[] {
  if (error instanceof FieldError) {
    const columns = error.field === 'address' ? [] : columnsWith(error.found, cells);
    if (columns.length === 0) return [error];
    return columns.map((field) => ({ field, found: charactersIn(cells[field], error.found), expected: error.expected }));
  }
  if (error instanceof ProblemsError)
    return error.problems.map(({ file, key, found, expected }) => ({ field: [file, key].filter(Boolean).join(' '), found, expected }));
  return [
    {
      field: 'row',
      found: error instanceof Error ? error.message : String(error),
      expected: 'a row that can be rendered; this is a fault of Aanreik, please report it',
    },
  ];
}

/** The columns that hold one of some characters. */
function columnsWith(characters: string, cells: Cells): readonly string[] {
  return RECIPIENT_COLUMNS.filter((column) => charactersIn(cells[column], characters) !== '');
}

/** Which of some characters a cell has. */
function charactersIn(cell: string | undefined, characters: string): string {
  return [...characters].filter((character) => cell?.includes(character)).join('');
}
