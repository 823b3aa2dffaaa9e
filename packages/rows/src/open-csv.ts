import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { countLines, linesIn } from './count-lines.ts';
import { fileProblem } from './file-problem.ts';
import { firstLine } from './first-line.ts';
import { type FaultyRow, MOST_COLUMNS, type Row, type RowSource } from './row.ts';

/** Bytes of one row. A quote that nobody closed makes one row of all that follows, which would take all memory. */
const MOST_ROW = 1_000_000;

/** A record as the parser found it, with the characters that it was read from. */
interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Opens a CSV file with a header row. @throws {ProblemsError} when it cannot be read at all, or its header is wrong */
export async function openCsv(file: string): Promise<RowSource> {
  const header = await firstLine(file);
  // Spreadsheets write ';' in Dutch, and then there is no ',' in a header.
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const count = header.split(delimiter).length;
  if (count > MOST_COLUMNS) throw fileProblem(file, `${count} columns`, `at most ${MOST_COLUMNS}`, 'row 1');
  const stream = createReadStream(file);
  // A quote amid a cell is a character: the parser would stop at it, and drop the rows before it that were not asked
  // for yet.
  const options = { bom: true, delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false, trim: false, raw: true } as const;
  const parser = stream.pipe(parse({ ...options, max_record_size: MOST_ROW }));
  const records: AsyncIterator<RawRecord> = parser[Symbol.asyncIterator]();
  const first = await records.next().catch((error: Error) => {
    throw fileProblem(file, error instanceof CsvError ? error.code : error.message, 'a header row');
  });
  if (first.done) throw fileProblem(file, 'an empty file', 'a header row and rows below it');
  const columns = first.value.record.map((name) => name.trim());
  const double = columns.filter((name, index) => columns.indexOf(name) !== index);
  if (double.length > 0) throw fileProblem(file, `the column ${double.join(', ')} more than once`, 'each column once', 'row 1');
  const rows = csvRows(records, { file, columns, delimiter, headerLines: linesIn(first.value.raw) });
  return { name: file, columns, rows, bytesRead: () => stream.bytesRead };
}

interface CsvFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly headerLines: number;
}

/**
 * The rows below the header. Each line of the file ends as part of one of them, so that no row can vanish.
 * @throws {Error} when lines are left over: the file was not read as it is
 */
async function* csvRows(records: AsyncIterator<RawRecord>, { file, columns, delimiter, headerLines }: CsvFile): AsyncGenerator<Row> {
  let line = headerLines;
  let row = 1;
  for (;;) {
    let next: IteratorResult<RawRecord>;
    try {
      next = await records.next();
    } catch (error) {
      // The parser cannot find its way back: what comes behind an open quote is unknown, and each line of it is
      // reported.
      const found = error instanceof CsvError ? error.code : (error as Error).message;
      yield* faultyLines(row + 1, (await countLines(file)) - line, `${found}: a quote that is opened in line ${line + 1} and not closed`);
      return;
    }
    if (next.done) break;
    const { record, raw } = next.value;
    const [from, lines] = [line + 1, linesIn(raw)];
    line += lines;
    if (lines > 1 && swallowsRows(record, columns.length, delimiter)) {
      yield* faultyLines(row + 1, lines, `a quote that is opened in line ${from} and closed in line ${line}, with rows between`);
      row += lines;
      continue;
    }
    row += 1;
    if (record.length === 1 && record[0]?.trim() === '') continue;
    yield record.length === columns.length
      ? { row, cells: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])) }
      : { row, fault: { field: 'row', found: `${record.length} cells`, expected: `${columns.length} cells, one for each column` } };
  }
  const total = await countLines(file);
  if (total !== line) throw new Error(`${file}: ${total} lines, of which ${line} were read as rows; this is a fault of Aanreik, please report it`);
}

/** Whether a cell holds lines that look like rows: they came into it by a quote that was opened by mistake. */
function swallowsRows(record: readonly string[], columns: number, delimiter: string): boolean {
  return record.some((cell) => {
    const [, ...lines] = cell.split(/\r?\n/);
    return lines.some((line) => line.split(delimiter).length >= Math.max(2, columns));
  });
}

function* faultyLines(firstRow: number, count: number, found: string): Generator<FaultyRow> {
  for (let at = 0; at < count; at += 1) yield { row: firstRow + at, fault: { field: 'row', found, expected: 'quotes in pairs within one row' } };
}
