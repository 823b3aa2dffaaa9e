import { randomInt } from 'node:crypto';
import { CODE_CHARACTERS, CODE_DATA_LENGTH, toCode } from './answer-code.ts';

declare const idBrand: unique symbol;

/** What stands for one letter to one person in everything that travels. Random: it says nothing about the person. */
export type AnswerId = string & { readonly [idBrand]: true };

/**
 * 24 characters of 23 kinds: 108 random bits. Of these 31 are in the code; who has only that cannot guess the rest.
 */
const ID_LENGTH = 24;

/**
 * Checks an id that was issued before, so that letter, email and SMS of one person share it.
 * @throws {RangeError} when it was not made by newAnswerId
 */
export function toAnswerId(text: string): AnswerId {
  if (!isAnswerId(text)) throw new RangeError(`an answer id has ${ID_LENGTH} characters of ${CODE_CHARACTERS}`);
  return text;
}

export function isAnswerId(text: string): text is AnswerId {
  return text.length === ID_LENGTH && [...text].every((character) => CODE_CHARACTERS.includes(character));
}

/** An id for one letter. In a batch ids come from AnswerIds, which keeps their codes apart. */
export function newAnswerId(): AnswerId {
  return toAnswerId(Array.from({ length: ID_LENGTH }, () => CODE_CHARACTERS.charAt(randomInt(CODE_CHARACTERS.length))).join(''));
}

/**
 * The code of an id is its beginning and a check character, so that whatever keeps ids apart by it keeps codes apart.
 */
export function codeOf(id: AnswerId): string {
  return toCode(id.slice(0, CODE_DATA_LENGTH));
}

/**
 * Draws the ids of a batch. Among 300,000 random codes some 13 pairs would be the same by chance, so a code that was
 * given is never given again.
 * @param taken codes of earlier batches that can still be answered
 */
export class AnswerIds {
  readonly #taken: Set<string>;
  readonly #draw: () => AnswerId;

  constructor(taken: Iterable<string> = [], draw: () => AnswerId = newAnswerId) {
    this.#taken = new Set(taken);
    this.#draw = draw;
  }

  next(): AnswerId {
    for (;;) {
      const id = this.#draw();
      const code = codeOf(id);
      if (this.#taken.has(code)) continue;
      this.#taken.add(code);
      return id;
    }
  }
}
