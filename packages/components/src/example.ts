import type { Fields } from '@aanreik/message';

/** A block as it could stand in a message, with the values of the fields that it names. */
export interface Example<B> {
  readonly block: B;
  readonly fields?: Fields;
}

/**
 * Examples by the name under which staff and tests know them, an ordinary one among them. The name is in Dutch, as
 * staff read it.
 */
export type Examples<B> = { readonly gewoon: Example<B> } & Readonly<Record<string, Example<B>>>;
