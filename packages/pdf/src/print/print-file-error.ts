/**
 * A print file could not be written on: what is there of it is damaged, and nothing more goes into it. The cause is
 * what its sink threw.
 */
export class PrintFileError extends Error {
  override readonly name = 'PrintFileError';

  constructor(cause: unknown) {
    super(`the print file was not written whole: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
