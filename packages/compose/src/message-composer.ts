import type { Recipient } from '@aanreik/message';
import { LRUCache } from 'lru-cache';
import { type ComposedShape, type ComposeInput, type Composition, composeShape, messageOf } from './compose.ts';
import { fieldsOf } from './fields.ts';
import { salutationKey } from './salutation.ts';

/** What the messages of a run share. */
export type Occasioned = Pick<ComposeInput, 'artifact' | 'houseStyle' | 'date'>;

/** What is one recipient's own. */
export type Addressed = Pick<ComposeInput, 'variant' | 'recipient' | 'data' | 'answers'>;

/** Composed shapes that are kept. A run has few; the bound keeps memory level where each recipient's data differ. */
const KEPT = 500;

/**
 * Composes the messages of a run. What recipients with the same variant, data and kinds of fields share is composed
 * once, and only their values are set into it: the messages are those of `compose`, value for value. Their shapes are
 * the same object as long as they are kept.
 */
export class MessageComposer {
  readonly #run: Occasioned;
  readonly #shapes = new LRUCache<string, ComposedShape>({ max: KEPT });

  constructor(run: Occasioned) {
    this.#run = run;
  }

  /** @throws {ProblemsError | RangeError} as `compose` does */
  compose(addressed: Addressed): Composition {
    const input: ComposeInput = { ...this.#run, ...addressed };
    return messageOf(this.#shape(input), input);
  }

  #shape(input: ComposeInput): ComposedShape {
    // The links of a choice are one recipient's own, and part of the shape.
    if (input.artifact.definition.choice !== undefined) return composeShape(input);
    const key = keyOf(input);
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const composed = composeShape(input);
    this.#shapes.set(key, composed);
    return composed;
  }
}

/** All that decides a shape within one run, besides wording and house style. */
function keyOf({ variant, recipient, data }: ComposeInput): string {
  const { channel, segment, level, language, arm = '' } = variant;
  return JSON.stringify([channel, segment, level, language, arm, ...formOf(recipient, language), data]);
}

/** What of a recipient shows in the words of a message, apart from the values themselves. */
function formOf(recipient: Recipient, language: string): readonly unknown[] {
  return [salutationKey(recipient, language), recipient.largePrint === true, recipient.name === undefined, Object.keys(fieldsOf(recipient))];
}
