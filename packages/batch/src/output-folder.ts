import { existsSync } from 'node:fs';
import { lstat, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type IdKey, toIdKey } from '@aanreik/channels';
import { ProblemsError } from '@aanreik/message';
import { makeFolder, writeWholeFile, writing } from '@aanreik/output';
import { z } from 'zod';
import type { Revisions } from './job.ts';

/** Is in every folder that a batch wrote: what was run, and whether it came to its end. */
const RECORD = 'run.json';
export const REJECTS = 'rejects.csv';
export const SKIPPED = 'skipped.csv';
export const OPTION_ORDERS = 'option-orders.jsonl';
export const ISSUED = 'issued.jsonl';

/** Replaced by the next run in the folder. */
const REPLACED = ['letter', 'print', 'email', 'in-app.css', 'in-app.jsonl', 'sms.jsonl', REJECTS, SKIPPED, RECORD] as const;

/**
 * Kept, whatever runs in the folder: letters that ask something may be under way, and without these nobody could read
 * their answers.
 */
const KEPT = [ISSUED, OPTION_ORDERS] as const;

/** What is written of a run beside its output. No recipient's data. */
export interface RunRecord {
  readonly madeBy: 'aanreik';
  readonly artifact: string;
  readonly houseStyle: string;
  /** Which texts and which house style the messages were made with. */
  readonly revisions: Revisions;
  readonly date: string;
  /**
   * What the ids in the messages were made with: a run that is repeated gives the same bytes. It leaves the
   * organisation with no message.
   */
  readonly idKey: IdKey;
  readonly finished: boolean;
  readonly summary?: object;
}

/**
 * Makes sure that a folder is there or can be made, without making it.
 * @throws {ProblemsError} when it, or what it would be in, is no folder
 */
export async function checkPlace(folder: string): Promise<void> {
  let place = path.resolve(folder);
  while (!existsSync(place)) place = path.dirname(place);
  if ((await stat(place)).isDirectory()) return;
  const found = place === path.resolve(folder) ? 'something that is no folder' : `no folder, as ${place} is none`;
  throw new ProblemsError([{ code: 'out', place: { file: folder }, found, expected: 'a folder, or the path of a new one' }]);
}

/**
 * Makes a folder ready for a run. The output of an earlier run goes: letters of two runs in one folder would be sent
 * twice. What answers are read by stays, and a run that would ask something again is refused there.
 * @param asks whether the run asks its recipients something
 * @returns what is recorded of the earlier run, where there was one
 * @throws {ProblemsError} when the folder holds something of those names that no earlier run wrote
 */
export async function clearOutputFolder(folder: string, asks: boolean): Promise<EarlierRun | undefined> {
  const present = [...REPLACED, ...KEPT].filter((name) => existsSync(path.join(folder, name)));
  const issued = KEPT.filter((name) => asks && present.includes(name));
  if (issued.length > 0) {
    const found = `${issued.join(', ')} of letters that were issued before`;
    throw new ProblemsError([{ code: 'answers', place: { file: folder }, found, expected: 'another folder for this run, or those files in a safe place' }]);
  }
  const earlier = await earlierRun(folder);
  const foreign = present.filter((name) => earlier === undefined && !KEPT.some((kept) => kept === name));
  if (foreign.length > 0) {
    throw new ProblemsError([
      {
        code: 'out',
        place: { file: folder },
        found: `${foreign.join(', ')}, which no earlier run wrote`,
        expected: 'an empty folder, or the output of an earlier run',
      },
    ]);
  }
  for (const name of REPLACED) await writing(path.join(folder, name), () => rm(path.join(folder, name), { recursive: true, force: true }));
  await makeFolder(folder);
  return earlier;
}

/** Replaces the record of a run. A link in its place is taken away, and never written through. @throws {OutputError} */
export async function writeRecord(folder: string, record: RunRecord): Promise<void> {
  const file = path.join(folder, RECORD);
  await writing(file, () => rm(file, { force: true }));
  await writeWholeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
}

const earlierSchema = z.object({
  madeBy: z.literal('aanreik'),
  idKey: z.string().transform(toIdKey).optional(),
});

type EarlierRun = z.infer<typeof earlierSchema>;

async function earlierRun(folder: string): Promise<EarlierRun | undefined> {
  const file = path.join(folder, RECORD);
  try {
    if (!(await lstat(file)).isFile()) return undefined;
    return earlierSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
