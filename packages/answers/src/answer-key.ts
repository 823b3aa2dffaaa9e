import { createSecretKey, type KeyObject } from 'node:crypto';
import { ProblemsError } from '@aanreik/message';

declare const keyBrand: unique symbol;

/**
 * A key that signs answer links. A KeyObject, as that shows nothing of itself when it is printed or written as JSON.
 */
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
const EXPECTED = `at least ${MIN_BYTES} random bytes, in hexadecimal: openssl rand -hex 32`;
/** Random bytes of this length have more different values than this but once in many billions of times. */
const MIN_DIFFERENT = 16;

/**
 * Reads a key from text. What is wrong is said without a character of the key.
 * @param name of the environment variable that it stood in, for the message
 * @throws {ProblemsError} when it is no hexadecimal, or too short, or not random
 */
export function parseAnswerKey(text: string, name: string = KEY_VARIABLE): AnswerKey {
  const digits = text.trim();
  // One form alone: a key that was cut by a character would be a good one in another form, and sign letters that nobody
  // can answer.
  if (!/^[0-9a-f]+$/i.test(digits)) throw keyProblem(name, digits === '' ? 'nothing' : 'text that is no hexadecimal');
  if (digits.length % 2 === 1) throw keyProblem(name, `${digits.length} digits, an odd number: one was cut off`);
  const bytes = Buffer.from(digits, 'hex');
  if (bytes.length < MIN_BYTES) throw keyProblem(name, `a key of ${bytes.length} bytes`);
  if (new Set(bytes).size < MIN_DIFFERENT) throw keyProblem(name, 'a key that repeats itself, which can be guessed');
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

function keyProblem(name: string, found: string): ProblemsError {
  return new ProblemsError([{ code: 'answer-key', place: { file: 'environment', key: name }, found, expected: EXPECTED }]);
}
