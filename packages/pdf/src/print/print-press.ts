import type { Block } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { LetterShape, LetterValues } from '@aanreik/message';
import { Canvas, type Ref } from '../drawing/canvas.ts';
import { drawLetter } from '../drawing/draw-letter.ts';
import { HEADER } from '../file/pack.ts';
import { type Location, xrefStream } from '../file/xref-stream.ts';
import { openLetter } from '../open-letter.ts';
import { fillAsLaidOut } from '../prepared/fill-in.ts';
import { type LaidLetter, Preparation, type Template } from '../prepared/preparation.ts';

/** Takes the bytes of a file as they come. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** Where a letter stands in a print file. Pages count from 1, blank backs included. */
export interface PrintedPlace {
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Pages below one node of the page tree: readers look a page up by its node. */
const PAGES_A_NODE = 100;
/** Bytes that are kept before they are handed on. */
const CHUNK = 1 << 20;

/**
 * Writes letters into PDF files for a print house, many to a file: fonts, pictures and all that is the same in letters of one shape stand in a file once.
 * A shape is laid out once for all files. The files have no tags: they are for a machine, and whoever reads a letter on a screen gets it as a file of its own.
 * Memory does not grow with the number of letters, but for where the pages of one file stand in it.
 */
export class PrintPress {
  readonly #houseStyle: HouseStyle;
  readonly #canvas: Canvas;
  readonly #shapes = new Map<LetterShape<Block>, Promise<Preparation<readonly PageToPrint[]>>>();
  /** What the canvas made beside pages: shades, pictures. It stands in every file. */
  readonly #shared: FinishedObject[] = [];
  /** Where finished objects go. */
  #take: (id: number, bytes: Buffer) => void = (id, bytes) => this.#shared.push({ id, bytes });
  #file: OpenFile | undefined;

  constructor(houseStyle: HouseStyle) {
    this.#houseStyle = houseStyle;
    this.#canvas = new Canvas((id, bytes) => this.#take(id, bytes));
  }

  /** Begins a file. */
  begin(sink: Sink): void {
    const pagesId = (this.#canvas.root.data.Pages as Ref).id;
    this.#file = new OpenFile(sink, pagesId, () => this.#canvas.allocate());
  }

  /**
   * Adds a letter to the file. Printed on two sides, it ends on a back, so that the next begins on a sheet of its own.
   * @param shape the same object for all letters of one shape: it is laid out once
   * @throws {FieldError} when a value cannot be printed; the file is as it was
   */
  async add(shape: LetterShape<Block>, values: LetterValues): Promise<PrintedPlace> {
    const file = this.#opened();
    const prepared = await this.#prepared(shape);
    const pages = await prepared.merge(values);
    const firstPage = file.pages + 1;
    for (const page of pages) file.page(page);
    const lastPage = file.pages;
    if (this.#houseStyle.print.sides === 'two' && pages.length % 2 === 1) file.page({ size: pages[0]?.size ?? A4, fixed: undefined, contents: [] });
    await file.flushIfFull();
    return { firstPage, lastPage };
  }

  /** Ends the file. @returns its pages, blank backs included */
  async end(): Promise<number> {
    const file = this.#opened();
    for (const { id, bytes } of this.#shared) file.object(id, bytes);
    this.#into(file, () => this.#canvas.writeFonts());
    await file.close(this.#canvas.root.id, this.#canvas.objects + 1);
    this.#file = undefined;
    return file.pages;
  }

  #opened(): OpenFile {
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

  #template({ pages, fields, address }: LaidLetter): Template<readonly PageToPrint[]> {
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
      return { size, resources: page.resources.id, streams, objects };
    });
    return {
      codes: canvas,
      slots,
      own,
      // All letters of a print file share their fonts, as nobody but the print house gets the file; they never share a value.
      isForAll: !holdsValues,
      write: (filled) =>
        fixed.map((page, at) => {
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

  #into(file: OpenFile, make: () => void): void {
    const objects: FinishedObject[] = [];
    this.#gather(objects, make);
    for (const { id, bytes } of objects) file.object(id, bytes);
  }
}

const A4 = [595.28, 841.89] as const;

interface FinishedObject {
  readonly id: number;
  readonly bytes: Buffer;
}

/** What is the same on a page of every letter of a shape: finished, and written into each file that needs it. */
interface FixedPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly resources: number;
  /** Numbers of its content streams, in their order. */
  readonly streams: readonly number[];
  readonly objects: readonly FinishedObject[];
}

interface PageToPrint {
  readonly size: readonly [number, number];
  /** Undefined for a blank page. */
  readonly fixed: FixedPage | undefined;
  /** In their order: numbers of streams that are the same for all, and operators that are this letter's own. */
  readonly contents: readonly (number | string)[];
}

/** A print file that is being written. */
class OpenFile {
  pages = 0;
  readonly #sink: Sink;
  readonly #pagesId: number;
  readonly #allocate: () => number;
  readonly #offsets = new Map<number, number>();
  readonly #nodes: number[] = [];
  #node: number[] = [];
  #nodeId: number;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #at = 0;

  constructor(sink: Sink, pagesId: number, allocate: () => number) {
    this.#sink = sink;
    this.#pagesId = pagesId;
    this.#allocate = allocate;
    this.#nodeId = allocate();
    this.#write(HEADER);
  }

  page({ size: [width, height], fixed, contents }: PageToPrint): void {
    for (const { id, bytes } of fixed?.objects ?? []) if (!this.#offsets.has(id)) this.object(id, bytes);
    const streams = contents.map((content) => {
      if (typeof content === 'number') return content;
      const id = this.#allocate();
      this.#raw(id, `<</Length ${content.length}>>\nstream\n${content}\nendstream`);
      return id;
    });
    const id = this.#allocate();
    const drawn = fixed === undefined ? '/Resources<<>>' : `/Resources ${fixed.resources} 0 R/Contents[${streams.map((stream) => `${stream} 0 R`).join(' ')}]`;
    this.#raw(id, `<</Type/Page/Parent ${this.#nodeId} 0 R/MediaBox[0 0 ${width} ${height}]${drawn}>>`);
    this.pages += 1;
    this.#node.push(id);
    if (this.#node.length === PAGES_A_NODE) this.#endNode();
  }

  object(id: number, bytes: Uint8Array): void {
    this.#offsets.set(id, this.#at);
    this.#write(bytes);
  }

  async flushIfFull(): Promise<void> {
    if (this.#waitingBytes > CHUNK) await this.#flush();
  }

  /** @param nextId the first number that no object has */
  async close(rootId: number, nextId: number): Promise<void> {
    if (this.#node.length > 0) this.#endNode();
    this.#raw(this.#pagesId, `<</Type/Pages/Count ${this.pages}/Kids[${this.#nodes.map((id) => `${id} 0 R`).join(' ')}]>>`);
    this.#raw(rootId, `<</Type/Catalog/Pages ${this.#pagesId} 0 R>>`);
    const locations = new Map<number, Location>();
    for (const [id, at] of this.#offsets) locations.set(id, { at });
    const at = this.#at;
    this.#write(xrefStream(nextId, at, locations, `/Root ${rootId} 0 R`));
    this.#write(Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1'));
    await this.#flush();
  }

  #endNode(): void {
    this.#raw(
      this.#nodeId,
      `<</Type/Pages/Parent ${this.#pagesId} 0 R/Count ${this.#node.length}/Kids[${this.#node.map((page) => `${page} 0 R`).join(' ')}]>>`,
    );
    this.#nodes.push(this.#nodeId);
    this.#node = [];
    this.#nodeId = this.#allocate();
  }

  #raw(id: number, body: string): void {
    this.object(id, Buffer.from(`${id} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  #write(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#at += bytes.length;
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    await this.#sink(bytes);
  }
}

/** Operators without the marks that tie them to a structure, which a print file has not. Text is in hexadecimal, so that nothing in it looks like a mark. */
function unmarked(operators: string): string {
  return operators.replace(/\/\w+ (?:<<\/(?:MCID \d+|ActualText <[0-9a-f]*>)>> BDC|BMC)\s?|\bEMC\b\s?/g, '');
}
