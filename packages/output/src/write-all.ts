import type { FileHandle } from 'node:fs/promises';

/**
 * Writes all bytes. One call to the system may write fewer than it is given, such as on a disk that is nearly full:
 * then the rest is tried, and what stands in the way is thrown.
 * @param at where in the file; at its present end where absent
 */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, at?: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at === undefined ? null : at + done);
    if (bytesWritten === 0) throw new Error('nothing more could be written');
    done += bytesWritten;
  }
}
