import type { Inlines } from '@aanreik/message';

/** Examples of schemes that a person may have a right to. */
export interface SchemesBlock {
  readonly kind: 'schemes';
  readonly schemes: readonly { readonly name: Inlines; readonly text: Inlines }[];
}
