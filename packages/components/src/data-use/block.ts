import type { Inlines } from '@aanreik/message';

/** What AVG article 14 asks a sender to say about data that did not come from the person: question and answer. */
export interface DataUseBlock {
  readonly kind: 'data-use';
  readonly title: Inlines;
  readonly items: readonly { readonly question: string; readonly answer: Inlines }[];
  /** That the reader may object to this use, and how: set apart from the rest, as AVG article 21 (4) asks. */
  readonly objection: { readonly title: Inlines; readonly text: Inlines };
}
