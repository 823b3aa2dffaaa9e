import { type FileHandle, open, rm } from 'node:fs/promises';
import { FILE_MODE, OutputError, writeAll, writing } from '@aanreik/output';

/** Where something is in a spool. */
export interface Spooled {
  readonly at: number;
  readonly length: number;
}

/**
 * A file for what waits until a run has read all of its rows, so that memory holds of each only where it is. It is
 * removed at the end.
 */
export class Spool<T> {
  readonly #file: string;
  readonly #handle: FileHandle;
  #at = 0;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /** @throws {OutputError} when the file is there already, or cannot be made */
  static async open<T>(file: string): Promise<Spool<T>> {
    return new Spool<T>(file, await writing(file, () => open(file, 'wx+', FILE_MODE)));
  }

  /** @throws {OutputError} when it cannot be written whole */
  async add(value: T): Promise<Spooled> {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    const spooled = { at: this.#at, length: bytes.length };
    await writing(this.#file, () => writeAll(this.#handle, bytes, spooled.at));
    this.#at += bytes.length;
    return spooled;
  }

  /** @throws {OutputError} when it is not there whole any more */
  async read({ at, length }: Spooled): Promise<T> {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await writing(this.#file, () => this.#handle.read(bytes, 0, length, at));
    if (bytesRead < length) throw new OutputError(this.#file, new Error(`${length} bytes were written and ${bytesRead} are there`));
    return JSON.parse(bytes.toString('utf8')) as T;
  }

  async remove(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await rm(this.#file, { force: true });
  }
}
