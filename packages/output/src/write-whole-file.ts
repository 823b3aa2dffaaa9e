import { open, rename, rm } from 'node:fs/promises';
import { FILE_MODE } from './modes.ts';
import { writing } from './output-error.ts';
import { writeAll } from './write-all.ts';

/** Behind the name of a file that is not whole yet. */
export const UNFINISHED = '.part';

/**
 * Writes a file so that it is there whole or not at all: under another name first, which becomes its own at the end.
 * @throws {OutputError} when it cannot be written, or is there already; nothing of it is left behind then
 */
export async function writeWholeFile(file: string, content: Uint8Array | string): Promise<void> {
  const part = file + UNFINISHED;
  await writing(file, async () => {
    const handle = await open(part, 'wx', FILE_MODE);
    try {
      await writeAll(handle, typeof content === 'string' ? Buffer.from(content) : content);
    } catch (error) {
      await handle.close();
      await rm(part, { force: true });
      throw error;
    }
    await handle.close();
    await rename(part, file);
  });
}
