import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterValues, PostalAddress } from '@aanreik/message';
import { csvLine, FILE_MODE, LineFile, makeFolder, OutputError, writeAll, writing } from '@aanreik/output';
import { PrintFileError, PrintPress } from '@aanreik/pdf';
import type { Delivered, PrintedFile, Sink, SinkSummary, Undelivered } from '../sink.ts';
import { writeJobTicket } from './job-ticket.ts';
import { ShapeSpool } from './shape-spool.ts';
import { Spool, type Spooled } from './spool.ts';

/** A letter that can be printed, and is not yet. */
export interface PrintableLetter {
  readonly message: Extract<Message, { readonly channel: 'letter' }>;
  readonly to: PostalAddress;
}

/** One letter that waits to be printed. */
interface Waiting {
  readonly row: number;
  readonly id: string;
  /** Postcode order, which makes post in bulk cheaper. */
  readonly order: string;
  readonly shape: number;
  /** Where its values are in the spool. */
  readonly values: Spooled;
}

/**
 * Letters for a print house: gathered while rows are read, then written in postcode order, in files of the size that
 * the house style gives. Values and shapes wait in files beside the output, so that memory holds of each letter only
 * where it is.
 */
export class PrintSink implements Sink<PrintableLetter> {
  readonly #folder: string;
  readonly #houseStyle: HouseStyle;
  readonly #values: Spool<LetterValues>;
  readonly #shapes: ShapeSpool;
  readonly #waiting: Waiting[] = [];

  private constructor(folder: string, houseStyle: HouseStyle, values: Spool<LetterValues>, shapes: ShapeSpool) {
    this.#folder = folder;
    this.#houseStyle = houseStyle;
    this.#values = values;
    this.#shapes = shapes;
  }

  /** @throws {OutputError} when the folder cannot be used */
  static async open(folder: string, houseStyle: HouseStyle): Promise<PrintSink> {
    await makeFolder(folder);
    const values = await Spool.open<LetterValues>(path.join(folder, 'waiting-values.jsonl'));
    return new PrintSink(folder, houseStyle, values, await ShapeSpool.open(path.join(folder, 'waiting-shapes.jsonl')));
  }

  async write({ message: { shape, fields, address }, to }: PrintableLetter, { row, recipient }: Delivered): Promise<void> {
    const waiting = { shape: await this.#shapes.add(shape), values: await this.#values.add({ fields, address }) };
    this.#waiting.push({ row, id: recipient.id, order: orderOf(to), ...waiting });
  }

  /**
   * Writes the print files, the index and the job ticket. A letter that cannot be printed after all is reported, and
   * the others are printed.
   */
  async close(undelivered: Undelivered): Promise<SinkSummary> {
    this.#waiting.sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : one.row - other.row));
    const index = await LineFile.open(path.join(this.#folder, 'index.csv'));
    await index.write(csvLine(['id', 'file', 'firstPage', 'lastPage', 'sheets']));
    const files: PrintedFile[] = [];
    const press = new PrintPress(this.#houseStyle);
    const { lettersPerFile } = this.#houseStyle.print;
    for (let from = 0; from < this.#waiting.length; from += lettersPerFile) {
      const file = `letters-${String(files.length + 1).padStart(3, '0')}.pdf`;
      files.push(await this.#writeFile(file, this.#waiting.slice(from, from + lettersPerFile), press, index, undelivered));
    }
    await index.close();
    await this.abandon();
    await writeJobTicket(this.#folder, this.#houseStyle, files);
    return { printed: files };
  }

  async abandon(): Promise<void> {
    await this.#values.remove();
    await this.#shapes.remove();
  }

  async #writeFile(file: string, waiting: readonly Waiting[], press: PrintPress, index: LineFile, undelivered: Undelivered): Promise<PrintedFile> {
    const target = path.join(this.#folder, file);
    const handle = await writing(target, () => open(target, 'wx', FILE_MODE));
    try {
      return await this.#print(file, handle, waiting, press, index, undelivered);
    } catch (error) {
      // A file that lacks its end is no file that a press can read.
      await rm(target, { force: true });
      throw error instanceof PrintFileError ? new OutputError(target, error.cause) : error;
    } finally {
      await handle.close();
    }
  }

  async #print(
    file: string,
    handle: FileHandle,
    waiting: readonly Waiting[],
    press: PrintPress,
    index: LineFile,
    undelivered: Undelivered,
  ): Promise<PrintedFile> {
    const hash = createHash('sha256');
    const { sides } = this.#houseStyle.print;
    press.begin(async (bytes) => {
      hash.update(bytes);
      await writeAll(handle, bytes);
    });
    let letters = 0;
    for (const { row, id, shape, values } of waiting) {
      try {
        const { firstPage, lastPage } = await press.add(await this.#shapes.read(shape), await this.#values.read(values));
        await index.write(csvLine([id, file, firstPage, lastPage, sheetsOf(lastPage - firstPage + 1, sides)]));
        letters += 1;
      } catch (error) {
        if (error instanceof OutputError || error instanceof PrintFileError) throw error;
        await undelivered(row, id, error);
      }
    }
    const pages = await press.end();
    return { file, letters, pages, sheets: sheetsOf(pages, sides), sha256: hash.digest('hex') };
  }
}

function sheetsOf(pages: number, sides: 'one' | 'two'): number {
  return sides === 'two' ? Math.ceil(pages / 2) : pages;
}

/** Dutch addresses by postcode and number; those abroad behind them, by country. */
function orderOf({ postcode, houseNumber, country }: PostalAddress): string {
  return [country === undefined ? '0' : `1 ${country}`, postcode.replaceAll(/\s/g, ''), houseNumber.padStart(8, '0')].join(' ');
}
