import type { Inlines } from '@aanreik/message';

/** Small suggestions that may be ignored. At most three: more is no longer a suggestion. */
export interface SuggestionsBlock {
  readonly kind: 'suggestions';
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly title: Inlines;
  /** Why it may apply to this person. */
  readonly why: Inlines;
  /** How to look into it. */
  readonly how: Inlines;
}
