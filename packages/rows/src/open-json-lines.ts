import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { firstLine } from './first-line.ts';
import { MOST_COLUMNS, type Row, type RowSource } from './row.ts';

/** Digits beyond this are lost when a number is read: it would be another one. */
const wholeNumber = z.number().refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value));

/** Values as a CSV cell would have them: a list is joined by `;`. */
const jsonCell = z.union([z.string(), wholeNumber.transform(String), z.null().transform(() => ''), z.array(z.string()).transform((items) => items.join(';'))]);

const jsonRow = z.record(z.string(), z.unknown(), 'an object with a value for each column');

export async function openJsonLines(file: string): Promise<RowSource> {
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
  const fault = (found: string, expected: string, field = 'row'): Row => ({ row, fault: { field, found, expected } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fault(text.slice(0, 80), 'one JSON object on a line');
  }
  const parsed = jsonRow.safeParse(json);
  if (!parsed.success) return fault(text.slice(0, 80), 'an object with a value for each column');
  const entries = Object.entries(parsed.data);
  if (entries.length > MOST_COLUMNS) return fault(`${entries.length} columns`, `at most ${MOST_COLUMNS}`);
  const cells: Record<string, string> = {};
  const nested: Record<string, unknown> = {};
  for (const [column, value] of entries) {
    if (typeof value === 'number' && !wholeNumber.safeParse(value).success)
      return fault(String(value), 'a text in quotes: a number of so many digits loses the last of them', column);
    const cell = jsonCell.safeParse(value);
    if (cell.success) cells[column] = cell.data;
    else nested[column] = value;
  }
  return { row, cells, ...(Object.keys(nested).length === 0 ? {} : { nested }) };
}
