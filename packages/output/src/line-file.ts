import { type FileHandle, open } from 'node:fs/promises';
import { FILE_MODE } from './modes.ts';
import { writing } from './output-error.ts';
import { writeAll } from './write-all.ts';

/** Bytes that are kept before they are written. */
const CHUNK = 1 << 16;

/** A file that is written line by line, each line whole. */
export class LineFile {
  readonly #file: string;
  readonly #handle: FileHandle;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /** Begins a file. @throws {OutputError} when it is there already, or cannot be made */
  static async open(file: string): Promise<LineFile> {
    return new LineFile(file, await writing(file, () => open(file, 'wx', FILE_MODE)));
  }

  /** @throws {OutputError} when lines that wait cannot be written */
  async write(line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= CHUNK) await this.#flush();
  }

  /** @throws {OutputError} when what waits cannot be written */
  async close(): Promise<void> {
    await this.#flush();
    await writing(this.#file, () => this.#handle.close());
  }

  /** Closes the file as it is: the lines that were written are whole, those that wait are not written. */
  async abandon(): Promise<void> {
    this.#waiting = [];
    await this.#handle.close().catch(() => {});
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    await writing(this.#file, () => writeAll(this.#handle, bytes));
  }
}
