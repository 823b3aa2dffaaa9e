import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { LRUCache } from 'lru-cache';
import { Canvas, type Ref } from '../drawing/canvas.ts';
import { drawLetter } from '../drawing/draw-letter.ts';
import type { LaidOutLetter } from '../laid-out/laid-out-letter.ts';
import { openLetter } from '../laid-out/open-letter.ts';
import { fillAsLaidOut } from '../prepared/fill-in.ts';
import { Preparation } from '../prepared/preparation.ts';
import type { Template } from '../prepared/template.ts';
import type { FinishedObject, FixedPage, PageToPrint } from './page-to-print.ts';
import { PrintFile, type Sink } from './print-file.ts';
import { unmarked } from './unmarked.ts';

/** Where a letter is in a print file. Pages count from 1, blank backs included. */
export interface PrintedPlace {
  readonly firstPage: number;
  readonly lastPage: number;
}

/**
 * Shapes that are kept, those used last. A job has some hundreds of them, or one for each letter: then they are not
 * needed again, and memory must not grow with them. A shape that comes back after it was let go is laid out again, and
 * written again where its file has it already.
 */
const KEPT_SHAPES = 1000;

/**
 * Writes letters into PDF files for a print house, many to a file. Fonts, pictures and all that is the same in letters
 * of one shape are in a file once. The files have no tags: they are for a machine, and whoever reads a letter on a
 * screen gets it as a file of its own.
 * Memory does not grow with the number of letters or shapes, but for where the objects of one file are in it.
 */
export class PrintPress {
  readonly #houseStyle: HouseStyle;
  readonly #canvas: Canvas;
  readonly #shapes: LRUCache<LetterShape<Block>, Promise<Preparation<readonly PageToPrint[]>>>;
  /** What the canvas made beside pages: shades, pictures. It is in every file. */
  readonly #shared: FinishedObject[] = [];
  /** Where finished objects go. */
  #take: (id: number, bytes: Buffer) => void = (id, bytes) => this.#shared.push({ id, bytes });
  #file: PrintFile | undefined;

  /** @param kept how many shapes stay prepared at most */
  constructor(houseStyle: HouseStyle, kept = KEPT_SHAPES) {
    this.#houseStyle = houseStyle;
    this.#shapes = new LRUCache({ max: kept });
    this.#canvas = new Canvas((id, bytes) => this.#take(id, bytes));
  }

  /** Begins a file. */
  begin(sink: Sink): void {
    const pagesId = (this.#canvas.root.data.Pages as Ref).id;
    this.#file = new PrintFile(sink, pagesId, () => this.#canvas.allocate());
  }

  /**
   * Adds a letter to the file. Printed on two sides, it ends on a back, so that the next begins on a sheet of its own.
   * @param shape the same object for all letters of one shape: it is laid out once
   * @throws {FieldError} when a value cannot be printed; the file is as it was
   * @throws {PrintFileError} when the sink failed, now or before: the file is damaged
   */
  async add(shape: LetterShape<Block>, values: LetterValues): Promise<PrintedPlace> {
    const file = this.#opened();
    file.assertWhole();
    const prepared = await this.#prepared(shape);
    const pages = await prepared.merge(values);
    const firstPage = file.pages + 1;
    for (const page of pages) file.page(page);
    const lastPage = file.pages;
    const needsBack = this.#houseStyle.print.sides === 'two' && pages.length % 2 === 1;
    if (needsBack) file.page({ size: pages[0]?.size ?? A4, fixed: undefined, contents: [] });
    await file.flushIfFull();
    return { firstPage, lastPage };
  }

  /**
   * Ends the file.
   * @returns its pages, blank backs included
   * @throws {PrintFileError} when the sink failed, now or before: the file is damaged
   */
  async end(): Promise<number> {
    const file = this.#opened();
    file.assertWhole();
    for (const { id, bytes } of this.#shared) file.object(id, bytes);
    this.#into(file, () => this.#canvas.writeFonts());
    await file.close(this.#canvas.root.id, this.#canvas.objects + 1);
    this.#file = undefined;
    return file.pages;
  }

  #opened(): PrintFile {
    if (this.#file === undefined) throw new Error('no print file was begun');
    return this.#file;
  }

  #prepared(shape: LetterShape<Block>): Promise<Preparation<readonly PageToPrint[]>> {
    let prepared = this.#shapes.get(shape);
    if (prepared === undefined) {
      prepared = openLetter(shape, this.#houseStyle).then((letter) => new Preparation(letter, async (laid) => this.#template(laid)));
      this.#shapes.set(shape, prepared);
    }
    return prepared;
  }

  #template({ pages, fields, address }: LaidOutLetter): Template<readonly PageToPrint[]> {
    const canvas = this.#canvas;
    const { slots, pages: drawn, holdsValues } = drawLetter(pages, fields, canvas);
    const own = fillAsLaidOut(canvas, slots, address);
    const fonts = canvas.fonts();
    const fixed = drawn.map(({ canvas: page, fixed: pieces, size }): FixedPage => {
      const objects: FinishedObject[] = [];
      const streams = this.#gather(objects, () => {
        page.resources.data.Font = fonts;
        page.resources.end();
        return pieces.map((piece) => {
          const stream = canvas.ref();
          stream.end(unmarked(piece));
          return stream.id;
        });
      });
      return { size, resources: page.resources.id, streams, objects: packed(objects) };
    });
    return {
      codes: canvas,
      slots,
      own,
      // Letters of a print file share their fonts, as nobody but the print house gets the file. They never share a
      // value.
      isForAll: !holdsValues,
      write: (filled) =>
        fixed.map((page, at): PageToPrint => {
          const values = filled.filter((_, slot) => slots[slot]?.page === at);
          return {
            size: page.size,
            fixed: page,
            contents: page.streams.flatMap((id, room) => (values[room] === undefined ? [id] : [id, unmarked(values[room])])),
          };
        }),
    };
  }

  #gather<T>(objects: FinishedObject[], make: () => T): T {
    const before = this.#take;
    this.#take = (id, bytes) => objects.push({ id, bytes });
    try {
      return make();
    } finally {
      this.#take = before;
    }
  }

  #into(file: PrintFile, make: () => void): void {
    const objects: FinishedObject[] = [];
    this.#gather(objects, make);
    for (const { id, bytes } of objects) file.object(id, bytes);
  }
}

/**
 * The same objects in memory of their own: finished objects are cut from blocks that they would hold on to, seven times
 * as large.
 */
function packed(objects: readonly FinishedObject[]): readonly FinishedObject[] {
  const block = Buffer.allocUnsafeSlow(objects.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  return objects.map(({ id, bytes }) => {
    const start = at;
    at += bytes.copy(block, start);
    return { id, bytes: block.subarray(start, at) };
  });
}

const A4 = [595.28, 841.89] as const;
