import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Channel, ProblemsError } from '@aanreik/message';

/** Stands in every folder that a batch wrote: what was run, and whether it came to its end. */
const RECORD = 'run.json';
const OURS = [
  'letter',
  'print',
  'email',
  'in-app.css',
  'in-app.jsonl',
  'sms.jsonl',
  'option-orders.jsonl',
  'issued.jsonl',
  'rejects.csv',
  'skipped.csv',
  RECORD,
] as const;

/** Whether a channel has a folder with a file for each recipient, or one file with a line for each. */
const HAS_FOLDER = { letter: true, email: true, 'in-app': false, sms: false } as const satisfies Record<Channel, boolean>;

/** What is written of a run beside its output. No recipient's data. */
export interface RunRecord {
  readonly madeBy: 'aanreik';
  readonly artifact: string;
  readonly houseStyle: string;
  readonly date: string;
  readonly finished: boolean;
  readonly summary?: object;
}

/**
 * Makes a folder ready for a run. The output of an earlier run goes: letters of two runs in one folder would be sent twice.
 * @throws {ProblemsError} when the folder holds something of those names that no earlier run wrote
 */
export async function openOutputFolder(folder: string, channels: readonly Channel[], print: boolean): Promise<void> {
  const present = OURS.filter((name) => existsSync(path.join(folder, name)));
  if (present.length > 0 && !(await isEarlierRun(folder))) {
    throw new ProblemsError([
      { code: 'out', file: folder, found: `${present.join(', ')}, which no earlier run wrote`, expected: 'an empty folder, or the output of an earlier run' },
    ]);
  }
  for (const name of present) await rm(path.join(folder, name), { recursive: true });
  await mkdir(folder, { recursive: true });
  for (const channel of channels) if (HAS_FOLDER[channel]) await mkdir(path.join(folder, channel === 'letter' && print ? 'print' : channel));
}

export async function writeRecord(folder: string, record: RunRecord): Promise<void> {
  await writeFile(path.join(folder, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}

async function isEarlierRun(folder: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(path.join(folder, RECORD), 'utf8'));
    return typeof record === 'object' && record !== null && 'madeBy' in record && record.madeBy === 'aanreik';
  } catch {
    return false;
  }
}
