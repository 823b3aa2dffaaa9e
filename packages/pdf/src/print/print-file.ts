import { HEADER } from '../file/pack.ts';
import { type Location, xrefStream } from '../file/xref-stream.ts';
import type { PageToPrint } from './page-to-print.ts';
import { PrintFileError } from './print-file-error.ts';

/** Takes the bytes of a file as they come. It must take all of them, or reject: what it has not written is lost. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** Pages below one node of the page tree: readers look a page up by its node. */
const PAGES_A_NODE = 100;
/** Bytes that are kept before they are handed on. */
const CHUNK = 1 << 20;

/** A print file that is being written. Once its sink failed, it takes nothing more. */
export class PrintFile {
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
  #failure: PrintFileError | undefined;

  /**
   * @param pagesId number of the root of its page tree
   * @param allocate numbers a new object
   */
  constructor(sink: Sink, pagesId: number, allocate: () => number) {
    this.#sink = sink;
    this.#pagesId = pagesId;
    this.#allocate = allocate;
    this.#nodeId = allocate();
    this.#write(HEADER);
  }

  /** @throws {PrintFileError} when an earlier write failed */
  assertWhole(): void {
    if (this.#failure !== undefined) throw this.#failure;
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
    const references = streams.map((stream) => `${stream} 0 R`).join(' ');
    const drawn = fixed === undefined ? '/Resources<<>>' : `/Resources ${fixed.resources} 0 R/Contents[${references}]`;
    this.#raw(id, `<</Type/Page/Parent ${this.#nodeId} 0 R/MediaBox[0 0 ${width} ${height}]${drawn}>>`);
    this.pages += 1;
    this.#node.push(id);
    if (this.#node.length === PAGES_A_NODE) this.#endNode();
  }

  object(id: number, bytes: Uint8Array): void {
    this.#offsets.set(id, this.#at);
    this.#write(bytes);
  }

  /** @throws {PrintFileError} when the sink failed */
  async flushIfFull(): Promise<void> {
    if (this.#waitingBytes > CHUNK) await this.#flush();
  }

  /**
   * @param nextId the first number that no object has
   * @throws {PrintFileError} when the sink failed
   */
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
    const kids = this.#node.map((page) => `${page} 0 R`).join(' ');
    this.#raw(this.#nodeId, `<</Type/Pages/Parent ${this.#pagesId} 0 R/Count ${this.#node.length}/Kids[${kids}]>>`);
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
    try {
      await this.#sink(bytes);
    } catch (error) {
      this.#failure = new PrintFileError(error);
      throw this.#failure;
    }
  }
}
