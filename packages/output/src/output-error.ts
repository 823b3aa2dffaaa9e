/**
 * An output that could not be written whole: a full disk, a folder without permission. It is no fault of a row:
 * nothing that comes after it can be trusted to be written either, so that it ends the run.
 */
export class OutputError extends Error {
  /** Path of the file or folder. */
  readonly path: string;
  /** Of the system, such as `ENOSPC`; absent where it gave none. */
  readonly code: string | undefined;

  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'OutputError';
    this.path = path;
    this.code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  }
}

/** Does something with an output, and says which one it was where that fails. @throws {OutputError} */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(path, error);
  }
}
