import path from 'node:path';
import { makeFolder, writeWholeFile } from '@aanreik/output';
import type { Sink } from '../sink.ts';

/** A file for each recipient, named by the recipient's id. @param extension without its dot */
export async function openFilesSink(folder: string, extension: string): Promise<Sink<Uint8Array | string>> {
  await makeFolder(folder);
  return {
    write: (content, { recipient }) => writeWholeFile(path.join(folder, `${recipient.id}.${extension}`), content),
    close: async () => ({}),
    abandon: async () => {},
  };
}
