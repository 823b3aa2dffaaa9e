import { mkdir } from 'node:fs/promises';
import { FOLDER_MODE } from './modes.ts';
import { writing } from './output-error.ts';

/**
 * Makes a folder that only its user may enter, and those above it. One that is there is left as it is. @throws
 * {OutputError}
 */
export async function makeFolder(folder: string): Promise<void> {
  await writing(folder, () => mkdir(folder, { recursive: true, mode: FOLDER_MODE }));
}
