/** A recipient's own value that a channel cannot show. The batch puts it on the rejects list. */
export class FieldError extends Error {
  /** Name of the field of the message. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;

  constructor(field: string, found: string, expected: string) {
    super(`${field}: expected ${expected}`);
    this.name = 'FieldError';
    this.field = field;
    this.found = found;
    this.expected = expected;
  }
}
