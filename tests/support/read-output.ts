import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readHtml } from './read-html.ts';
import { readLetter } from './read-letter.ts';
import { readEmail } from './read-message.ts';
import { type Reading, readData } from './reading.ts';

/** The files of the folder of a batch, by their path in it. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** Everything in files of a batch, and in their names. */
export async function readOutput(folder: string, files: readonly string[] = filesIn(folder)): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const file of files) {
    const inside = await readFile(file, readFileSync(path.join(folder, file)));
    readings.push({ where: 'file name', text: file }, ...inside.map(({ where, text }) => ({ where: `${file}, ${where}`, text })));
  }
  return readings;
}

async function readFile(name: string, bytes: Buffer): Promise<readonly Reading[]> {
  const text = bytes.toString('utf8');
  switch (path.extname(name)) {
    case '.pdf':
      return readLetter(bytes);
    case '.eml':
      return readEmail(bytes);
    case '.jsonl':
      return text.split('\n').filter(Boolean).flatMap(readLine);
    case '.json':
      return readData(JSON.parse(text), 'JSON');
    case '.csv':
      return readData(parse(text), 'cells');
    default:
      return [{ where: 'text', text }];
  }
}

/** A line of JSON; where it holds HTML, all of that. */
function readLine(line: string, at: number): readonly Reading[] {
  const { html = '', ...rest }: { html?: string } = JSON.parse(line);
  return [...readData(rest, `line ${at + 1}`), ...(html === '' ? [] : readHtml(html))];
}
