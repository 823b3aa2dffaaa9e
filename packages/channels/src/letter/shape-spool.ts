import { createHash } from 'node:crypto';
import type { Block } from '@aanreik/components';
import { type LetterShape, shapeKey } from '@aanreik/message';
import { LRUCache } from 'lru-cache';
import { Spool, type Spooled } from './spool.ts';

/** Shapes that are kept in memory, those used last. Letters with codes of their own have a shape each. */
const KEPT = 1000;

/** The shapes of the letters that wait, each once. */
export class ShapeSpool {
  readonly #spool: Spool<LetterShape<Block>>;
  readonly #places: Spooled[] = [];
  readonly #ids = new Map<string, number>();
  readonly #kept = new LRUCache<number, LetterShape<Block>>({ max: KEPT });

  private constructor(spool: Spool<LetterShape<Block>>) {
    this.#spool = spool;
  }

  static async open(file: string): Promise<ShapeSpool> {
    return new ShapeSpool(await Spool.open(file));
  }

  /** @returns a number for the shape: the same for equal shapes */
  async add(shape: LetterShape<Block>): Promise<number> {
    const key = createHash('sha256').update(shapeKey(shape)).digest('base64');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#places.push(await this.#spool.add(shape)) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** The shape of a number: the same object as long as it is kept. */
  async read(id: number): Promise<LetterShape<Block>> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const place = this.#places[id];
    if (place === undefined) throw new RangeError(`no shape ${id} waits`);
    const shape = await this.#spool.read(place);
    this.#kept.set(id, shape);
    return shape;
  }

  remove(): Promise<void> {
    return this.#spool.remove();
  }
}
