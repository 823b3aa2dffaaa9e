import path from 'node:path';
import { fileProblem } from './file-problem.ts';
import { openCsv } from './open-csv.ts';
import { openJsonLines } from './open-json-lines.ts';
import type { RowSource } from './row.ts';

/**
 * Opens a recipient file, row by row: CSV with a header row (`.csv`), or JSON lines (`.jsonl`, `.ndjson`).
 * @throws {ProblemsError} when the file cannot be read at all: it is missing, empty, of another kind, or its header is
 * wrong
 */
export async function openRows(file: string): Promise<RowSource> {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.csv') return openCsv(file);
  if (kind === '.jsonl' || kind === '.ndjson') return openJsonLines(file);
  throw fileProblem(file, `a file named *${kind}`, 'a .csv file with a header row, or a .jsonl file');
}
