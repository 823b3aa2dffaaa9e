import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Block, Message } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import { type LetterShape, type LetterValues, type PostalAddress, shapeKey } from '@aanreik/message';
import { PrintFileError, PrintPress } from '@aanreik/pdf';
import { csvLine, LineFile } from '@aanreik/rows';
import { writeJobTicket } from './job-ticket.ts';

type Letter = Extract<Message, { readonly channel: 'letter' }>;

/** One letter that waits to be printed. */
interface Waiting {
  readonly row: number;
  readonly id: string;
  /** Postcode order, which makes post in bulk cheaper. */
  readonly order: string;
  /** Where its values stand in the spool. */
  readonly at: number;
  readonly length: number;
}

interface Spooled {
  readonly shape: number;
  readonly values: LetterValues;
}

/** A file of a print job, as the job ticket tells of it. */
export interface PrintedFile {
  readonly file: string;
  readonly letters: number;
  /** Blank backs included. */
  readonly pages: number;
  readonly sheets: number;
  readonly sha256: string;
}

/**
 * Letters for a print house: gathered while rows are read, then written in postcode order, in files of the size that the house style gives.
 * Values wait in a file beside the output, so that memory holds of each letter only where it stands; the file is removed at the end.
 */
export class PrintRun {
  readonly #folder: string;
  readonly #houseStyle: HouseStyle;
  readonly #spool: FileHandle;
  readonly #spoolFile: string;
  readonly #shapes: LetterShape<Block>[] = [];
  readonly #shapeIds = new Map<string, number>();
  readonly #waiting: Waiting[] = [];
  #at = 0;

  private constructor(folder: string, houseStyle: HouseStyle, spoolFile: string, spool: FileHandle) {
    this.#folder = folder;
    this.#houseStyle = houseStyle;
    this.#spoolFile = spoolFile;
    this.#spool = spool;
  }

  static async open(folder: string, houseStyle: HouseStyle): Promise<PrintRun> {
    const spoolFile = path.join(folder, 'waiting.jsonl');
    return new PrintRun(folder, houseStyle, spoolFile, await open(spoolFile, 'wx+'));
  }

  async add(row: number, id: string, { shape, fields, address }: Letter, to: PostalAddress): Promise<void> {
    const spooled: Spooled = { shape: this.#shapeId(shape), values: { fields, address } };
    const bytes = Buffer.from(`${JSON.stringify(spooled)}\n`);
    this.#waiting.push({ row, id, order: orderOf(to), at: this.#at, length: bytes.length });
    await this.#spool.write(bytes, 0, bytes.length, this.#at);
    this.#at += bytes.length;
  }

  /**
   * Writes the print files, the index and the job ticket.
   * @param failed told of a letter that could not be printed after all; the others are printed
   */
  async close(failed: (row: number, id: string, error: unknown) => Promise<void>): Promise<readonly PrintedFile[]> {
    this.#waiting.sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : one.row - other.row));
    const index = new LineFile(path.join(this.#folder, 'index.csv'));
    await index.write(csvLine(['id', 'file', 'firstPage', 'lastPage', 'sheets']));
    const files: PrintedFile[] = [];
    const press = new PrintPress(this.#houseStyle);
    const { lettersPerFile } = this.#houseStyle.print;
    for (let from = 0; from < this.#waiting.length; from += lettersPerFile) {
      const file = `letters-${String(files.length + 1).padStart(3, '0')}.pdf`;
      files.push(await this.#writeFile(file, this.#waiting.slice(from, from + lettersPerFile), press, index, failed));
    }
    await index.close();
    await this.#spool.close();
    await rm(this.#spoolFile);
    await writeJobTicket(this.#folder, this.#houseStyle, files);
    return files;
  }

  async #writeFile(
    file: string,
    waiting: readonly Waiting[],
    press: PrintPress,
    index: LineFile,
    failed: (row: number, id: string, error: unknown) => Promise<void>,
  ): Promise<PrintedFile> {
    const handle = await open(path.join(this.#folder, file), 'wx');
    const hash = createHash('sha256');
    const { sides } = this.#houseStyle.print;
    press.begin(async (bytes) => {
      hash.update(bytes);
      await handle.writeFile(bytes);
    });
    let letters = 0;
    for (const { row, id, at, length } of waiting) {
      try {
        const { shape, values } = await this.#read(at, length);
        const { firstPage, lastPage } = await press.add(this.#shapes[shape] as LetterShape<Block>, values);
        await index.write(csvLine([id, file, firstPage, lastPage, sheetsOf(lastPage - firstPage + 1, sides)]));
        letters += 1;
      } catch (error) {
        if (error instanceof PrintFileError) throw error;
        await failed(row, id, error);
      }
    }
    const pages = await press.end();
    await handle.close();
    return { file, letters, pages, sheets: sheetsOf(pages, sides), sha256: hash.digest('hex') };
  }

  async #read(at: number, length: number): Promise<Spooled> {
    const bytes = Buffer.alloc(length);
    await this.#spool.read(bytes, 0, length, at);
    return JSON.parse(bytes.toString('utf8')) as Spooled;
  }

  #shapeId(shape: LetterShape<Block>): number {
    const key = shapeKey(shape);
    const known = this.#shapeIds.get(key);
    if (known !== undefined) return known;
    this.#shapeIds.set(key, this.#shapes.length);
    return this.#shapes.push(shape) - 1;
  }
}

function sheetsOf(pages: number, sides: 'one' | 'two'): number {
  return sides === 'two' ? Math.ceil(pages / 2) : pages;
}

/** Dutch addresses by postcode and number; those abroad behind them, by country. */
function orderOf({ postcode, houseNumber, country }: PostalAddress): string {
  return [country === undefined ? '0' : `1 ${country}`, postcode.replaceAll(/\s/g, ''), houseNumber.padStart(8, '0')].join(' ');
}
