import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';

/** A file that is written line by line, waiting where the disk cannot keep up. */
export class LineFile {
  readonly #stream: WriteStream;
  #failure: Error | undefined;

  constructor(file: string) {
    this.#stream = createWriteStream(file, { flags: 'wx' });
    this.#stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  async write(line: string): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    if (!this.#stream.write(`${line}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#stream.end();
    await finished(this.#stream);
  }
}

/** A row of CSV. A cell that a spreadsheet would take for a formula is written as text. */
export function csvLine(cells: readonly (string | number)[]): string {
  return stringify([cells.map(String)], { escape_formulas: true, eof: false });
}
