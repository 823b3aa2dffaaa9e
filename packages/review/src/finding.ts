import type { Problem } from '@aanreik/message';

/**
 * An error must be mended before anything is sent; a warning is what a colleague would say; a note is worth knowing.
 */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a check found wrong in messages. Its code is that of a rule, or of a problem with wording. */
export interface Finding extends Problem<MessagePlace> {
  readonly severity: Severity;
  /** In how many variants it shows. */
  readonly variants: number;
  /** Why the artifact's definition lets it stand; absent where it does not. */
  readonly accepted?: string;
}

export interface MessagePlace {
  readonly artifact: string;
  /** Path of the wording file, or of the file that has to change. */
  readonly file?: string;
  /** Key of the text. */
  readonly key?: string;
  /** The first variant that shows it, in one line. */
  readonly variant?: string;
  /** As `everyBlock` writes it: `step[2]`. */
  readonly block?: string;
  /** The words, with their offsets in the message read as plain text. */
  readonly span?: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
