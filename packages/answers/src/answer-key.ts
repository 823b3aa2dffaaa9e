import { createSecretKey, type KeyObject } from 'node:crypto';
import { ProblemsError } from '@aanreik/message';

declare const keyBrand: unique symbol;

/** A key that signs answer links. A KeyObject, as that shows nothing of itself when it is printed or written as JSON. */
export type AnswerKey = KeyObject & { readonly [keyBrand]: true };

/** The key that signs, and the one before it, whose links are still under way. */
export interface AnswerKeys {
  readonly current: AnswerKey;
  readonly previous?: AnswerKey;
}

export const KEY_VARIABLE = 'AANREIK_ANSWER_KEY';
export const PREVIOUS_KEY_VARIABLE = 'AANREIK_ANSWER_KEY_PREVIOUS';

/** HS256 asks for a key of at least the size of its hash (RFC 7518, 3.2). */
const MIN_BYTES = 32;
const EXPECTED = `at least ${MIN_BYTES} random bytes, as hexadecimal or base64: openssl rand -base64 32`;

/**
 * Reads a key from text. What is wrong is told without a character of the key.
 * @param name of the environment variable that it stood in, for the message
 * @throws {ProblemsError} when it is no hexadecimal or base64, or too short
 */
export function parseAnswerKey(text: string, name: string = KEY_VARIABLE): AnswerKey {
  const bytes = decoded(text.trim());
  if (bytes === undefined) throw keyProblem(name, text.trim() === '' ? 'nothing' : 'text that is no hexadecimal and no base64');
  if (bytes.length < MIN_BYTES) throw keyProblem(name, `a key of ${bytes.length} bytes`);
  return createSecretKey(bytes) as AnswerKey;
}

/**
 * Reads the keys from the environment.
 * @throws {ProblemsError} when there is no key, or one is wrong
 */
export function answerKeysFrom(environment: Readonly<Record<string, string | undefined>>): AnswerKeys {
  const current = parseAnswerKey(environment[KEY_VARIABLE] ?? '');
  const previous = environment[PREVIOUS_KEY_VARIABLE];
  return previous === undefined || previous === '' ? { current } : { current, previous: parseAnswerKey(previous, PREVIOUS_KEY_VARIABLE) };
}

/** Hexadecimal goes first: such text is base64 as well, but 64 characters without one of the other letters are not drawn by chance. */
function decoded(text: string): Buffer | undefined {
  if (text === '') return undefined;
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  // Node skips what it does not know, so the form is checked first.
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function keyProblem(name: string, found: string): ProblemsError {
  return new ProblemsError([{ code: 'answer-key', file: 'environment', key: name, found, expected: EXPECTED }]);
}
