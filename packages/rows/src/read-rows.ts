import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ProblemsError } from '@aanreik/message';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { Cells, Nested } from './cells.ts';

/** A row of a recipient file, or what is wrong with it. */
export type Row =
  | { readonly row: number; readonly cells: Cells; readonly nested?: Nested }
  | { readonly row: number; readonly fault: { readonly field: string; readonly found: string; readonly expected: string } };

export interface RowSource {
  /** How it is called in messages to people: the path of a file. */
  readonly name: string;
  /** Names of the columns, as far as they are known before the rows are read. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row>;
  /** Bytes read so far, for showing progress. */
  readonly bytesRead: () => number;
}

/**
 * Opens a recipient file, row by row: CSV with a header row (`.csv`), or JSON lines (`.jsonl`, `.ndjson`).
 * @throws {ProblemsError} when the file cannot be read at all: it is missing, empty, of another kind, or its header is wrong
 */
export async function openRows(file: string): Promise<RowSource> {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.csv') return openCsv(file);
  if (kind === '.jsonl' || kind === '.ndjson') return openJsonLines(file);
  throw fileProblem(file, `a file named *${kind}`, 'a .csv file with a header row, or a .jsonl file');
}

async function openCsv(file: string): Promise<RowSource> {
  const header = await firstLine(file);
  // Spreadsheets write ';' in Dutch, and then no ',' stands in a header.
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const stream = createReadStream(file);
  // A quote amid a cell is a character: the parser would stop at it, and drop the rows before it that were not asked for yet.
  const parser = stream.pipe(parse({ bom: true, delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false, trim: false, info: false }));
  const records: AsyncIterator<string[]> = parser[Symbol.asyncIterator]();
  const first = await records.next().catch((error: Error) => {
    throw fileProblem(file, error.message, 'a header row');
  });
  if (first.done) throw fileProblem(file, 'an empty file', 'a header row and rows below it');
  const columns = first.value.map((name) => name.trim());
  const double = columns.filter((name, index) => columns.indexOf(name) !== index);
  if (double.length > 0) throw fileProblem(file, `the column ${double.join(', ')} more than once`, 'each column once', 'row 1');
  return { name: file, columns, rows: csvRows(records, columns), bytesRead: () => stream.bytesRead };
}

async function* csvRows(records: AsyncIterator<string[]>, columns: readonly string[]): AsyncGenerator<Row> {
  for (let row = 2; ; row += 1) {
    let next: IteratorResult<string[]>;
    try {
      next = await records.next();
    } catch (error) {
      // The parser cannot find its way back: what comes behind an open quote is unknown, and is said to be.
      const found = error instanceof CsvError ? error.code : (error as Error).message;
      yield { row, fault: { field: 'row', found, expected: 'quotes that are closed; this row and all behind it were not read' } };
      return;
    }
    if (next.done) return;
    const cells = next.value;
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (cells.length === columns.length) yield { row, cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) };
    else yield { row, fault: { field: 'row', found: `${cells.length} cells`, expected: `${columns.length} cells, one for each column` } };
  }
}

/** Values as a CSV cell would have them: a list is joined by `;`. */
const jsonCell = z.union([z.string(), z.number().transform(String), z.null().transform(() => ''), z.array(z.string()).transform((items) => items.join(';'))]);

const jsonRow = z.record(z.string(), z.unknown(), 'an object with a value for each column');

async function openJsonLines(file: string): Promise<RowSource> {
  await firstLine(file);
  const stream = createReadStream(file);
  return { name: file, columns: [], rows: jsonRows(stream), bytesRead: () => stream.bytesRead };
}

async function* jsonRows(stream: NodeJS.ReadableStream): AsyncGenerator<Row> {
  let row = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    row += 1;
    const text = row === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    yield readJsonLine(text, row);
  }
}

function readJsonLine(text: string, row: number): Row {
  try {
    const parsed = jsonRow.safeParse(JSON.parse(text));
    if (!parsed.success) return { row, fault: { field: 'row', found: text.slice(0, 80), expected: 'an object with a value for each column' } };
    const cells: Record<string, string> = {};
    const nested: Record<string, unknown> = {};
    for (const [column, value] of Object.entries(parsed.data)) {
      const cell = jsonCell.safeParse(value);
      if (cell.success) cells[column] = cell.data;
      else nested[column] = value;
    }
    return { row, cells, ...(Object.keys(nested).length === 0 ? {} : { nested }) };
  } catch {
    return { row, fault: { field: 'row', found: text.slice(0, 80), expected: 'one JSON object on a line' } };
  }
}

/** The first line, and proof that the file can be read. */
async function firstLine(file: string): Promise<string> {
  const stream = createReadStream(file, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream })) return line;
  } catch (error) {
    throw fileProblem(file, (error as Error).message, 'a file that can be read');
  } finally {
    stream.destroy();
  }
  throw fileProblem(file, 'an empty file', 'rows');
}

function fileProblem(file: string, found: string, expected: string, key?: string): ProblemsError {
  return new ProblemsError([{ code: 'recipient-file', file, found, expected, ...(key === undefined ? {} : { key }) }]);
}
