/** An object of a file with its number, as bytes with `obj` and `endobj`. */
export interface FinishedObject {
  readonly id: number;
  readonly bytes: Buffer;
}

/** What is the same on a page of every letter of a shape: finished, and written into each file that needs it. */
export interface FixedPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly resources: number;
  /** Numbers of its content streams, in their order. */
  readonly streams: readonly number[];
  readonly objects: readonly FinishedObject[];
}

export interface PageToPrint {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** Undefined for a blank page. */
  readonly fixed: FixedPage | undefined;
  /** In their order: numbers of streams that are the same for all, and operators that are this letter's own. */
  readonly contents: readonly (number | string)[];
}
