import { randomUUID } from 'node:crypto';
import { link, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { makeFolder, OutputError, writeWholeFile } from '@aanreik/output';
import { z } from 'zod';

const LOCK = 'run.lock';

const lockSchema = z.object({ artifact: z.string(), pid: z.number().int(), host: z.string(), since: z.string() });

type Lock = z.infer<typeof lockSchema>;

/** Keeps a folder for one run: a second one beside it would remove what the first writes. */
export class FolderLock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes a folder for a run. A lock that a killed run on this machine left behind is taken over.
   * @throws {ProblemsError} naming the run that has the folder
   */
  static async take(folder: string, artifact: string): Promise<FolderLock> {
    await makeFolder(folder);
    const file = path.join(folder, LOCK);
    const lock: Lock = { artifact, pid: process.pid, host: hostname(), since: new Date().toISOString() };
    for (;;) {
      const holder = await read(file);
      if (holder !== undefined && isAlive(holder)) throw new ProblemsError([problem(folder, holder)]);
      if (holder !== undefined) await rm(file, { force: true });
      if (await written(file, lock)) return new FolderLock(file);
    }
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

/**
 * @returns whether the lock is now this run's: another run may have been first. It is there whole or not at all, as a
 * link is.
 */
async function written(file: string, lock: Lock): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  await writeWholeFile(own, JSON.stringify(lock));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new OutputError(file, error);
  } finally {
    await rm(own, { force: true });
  }
}

async function read(file: string): Promise<Lock | undefined> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** On another machine nobody can tell, so that a run there is taken to be alive. */
function isAlive({ pid, host }: Lock): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function problem(folder: string, { artifact, pid, host, since }: Lock) {
  return {
    code: 'out-in-use',
    place: { file: folder },
    found: `a run of ${artifact} that writes here (process ${pid} on ${host}, since ${since})`,
    expected: `a folder of its own; where that run is gone for certain, remove ${LOCK}`,
  };
}
