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
 * Many letters in one PDF, for a print house: fonts, pictures and all that is the same in letters of one shape stand in it once.
 * It has no tags: it is for a machine, and whoever reads a letter on a screen gets it as a file of its own.
 * Memory does not grow with the number of letters, but for where their pages stand in the file.
 */
export class PrintFile {
  readonly #houseStyle: HouseStyle;
  readonly #sink: Sink;
  readonly #canvas: Canvas;
  readonly #shapes = new Map<LetterShape<Block>, Promise<Preparation<readonly PageToPrint[]>>>();
  readonly #offsets: number[] = [];
  readonly #nodes: number[] = [];
  readonly #pagesId: number;
  #node: number[] = [];
  #nodeId: number;
  #pages = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #at = 0;

  constructor(houseStyle: HouseStyle, sink: Sink) {
    this.#houseStyle = houseStyle;
    this.#sink = sink;
    this.#canvas = new Canvas((id, bytes) => this.#object(id, bytes));
    this.#pagesId = (this.#canvas.root.data.Pages as Ref).id;
    this.#nodeId = this.#canvas.allocate();
    this.#write(HEADER);
  }

  /**
   * Adds a letter. Printed on two sides, it ends on a back, so that the next begins on a sheet of its own.
   * @param shape the same object for all letters of one shape: it is laid out once
   * @throws {FieldError} when a value cannot be printed; the file is as it was
   */
  async add(shape: LetterShape<Block>, values: LetterValues): Promise<PrintedPlace> {
    const prepared = await this.#prepared(shape);
    const pages = await prepared.merge(values);
    const firstPage = this.#pages + 1;
    for (const page of pages) this.#page(page);
    const lastPage = this.#pages;
    if (this.#houseStyle.print.sides === 'two' && pages.length % 2 === 1)
      this.#page({ size: pages[0]?.size ?? [595.28, 841.89], resources: undefined, contents: [] });
    if (this.#waitingBytes > CHUNK) await this.#flush();
    return { firstPage, lastPage };
  }

  /** Ends the file. @returns its pages, blank backs included */
  async close(): Promise<number> {
    if (this.#node.length > 0) this.#endNode();
    this.#canvas.endFonts();
    const kids = this.#nodes.map((id) => `${id} 0 R`).join(' ');
    this.#raw(this.#pagesId, `<</Type/Pages/Count ${this.#pages}/Kids[${kids}]>>`);
    const { root } = this.#canvas;
    this.#raw(root.id, `<</Type/Catalog/Pages ${this.#pagesId} 0 R>>`);
    const locations = new Map<number, Location>();
    this.#offsets.forEach((at, id) => {
      locations.set(id, { at });
    });
    const at = this.#at;
    this.#write(xrefStream(this.#canvas.objects + 1, at, locations, `/Root ${root.id} 0 R`));
    this.#write(Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1'));
    await this.#flush();
    return this.#pages;
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
    const { slots, pages: drawn } = drawLetter(pages, fields, canvas);
    const own = fillAsLaidOut(canvas, slots, address);
    const fonts = canvas.fonts();
    const fixed = drawn.map(({ canvas: page, fixed: pieces, size }) => {
      page.resources.data.Font = fonts;
      page.resources.end();
      const streams = pieces.map((piece) => {
        const stream = canvas.ref();
        stream.end(unmarked(piece));
        return stream.id;
      });
      return { size, resources: page.resources.id, streams };
    });
    return {
      canvas,
      slots,
      own,
      // All letters of a print file share their fonts; nobody but the print house gets the file.
      isForAll: true,
      write: (filled) =>
        fixed.map(({ size, resources, streams }, page) => {
          const values = filled.filter((_, slot) => slots[slot]?.page === page);
          return { size, resources, contents: streams.flatMap((id, at) => (values[at] === undefined ? [id] : [id, unmarked(values[at])])) };
        }),
    };
  }

  #page({ size: [width, height], resources, contents }: PageToPrint): void {
    const streams = contents.map((content) => {
      if (typeof content === 'number') return content;
      const id = this.#canvas.allocate();
      this.#raw(id, `<</Length ${content.length}>>\nstream\n${content}\nendstream`);
      return id;
    });
    const id = this.#canvas.allocate();
    const drawn = resources === undefined ? '/Resources<<>>' : `/Resources ${resources} 0 R/Contents[${streams.map((stream) => `${stream} 0 R`).join(' ')}]`;
    this.#raw(id, `<</Type/Page/Parent ${this.#nodeId} 0 R/MediaBox[0 0 ${width} ${height}]${drawn}>>`);
    this.#pages += 1;
    this.#node.push(id);
    if (this.#node.length === PAGES_A_NODE) this.#endNode();
  }

  #endNode(): void {
    const kids = this.#node.map((page) => `${page} 0 R`).join(' ');
    this.#raw(this.#nodeId, `<</Type/Pages/Parent ${this.#pagesId} 0 R/Count ${this.#node.length}/Kids[${kids}]>>`);
    this.#nodes.push(this.#nodeId);
    this.#node = [];
    this.#nodeId = this.#canvas.allocate();
  }

  #raw(id: number, body: string): void {
    this.#object(id, Buffer.from(`${id} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  #object(id: number, bytes: Uint8Array): void {
    this.#offsets[id] = this.#at;
    this.#write(bytes);
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

interface PageToPrint {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** Number of the object; undefined for a blank page. */
  readonly resources: number | undefined;
  /** In their order: numbers of streams that stand in the file, and operators that are this letter's own. */
  readonly contents: readonly (number | string)[];
}

/** Operators without the marks that tie them to a structure, which a print file has not. Text is in hexadecimal, so that nothing in it looks like a mark. */
function unmarked(operators: string): string {
  return operators.replace(/\/\w+ (?:<<\/MCID \d+>> BDC|BMC)\s?|\bEMC\b\s?/g, '');
}
