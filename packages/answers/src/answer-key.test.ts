import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { answerKeysFrom, parseAnswerKey } from './answer-key.ts';

const bytes = randomBytes(32);

test('a key of 32 bytes is read from hexadecimal', () => {
  expect(parseAnswerKey(` ${bytes.toString('hex')}\n`).export()).toEqual(bytes);
});

describe('a key that is wrong is refused by the name of its variable, without a character of it', () => {
  test.each([
    ['', 'nothing'],
    [randomBytes(31).toString('hex'), 'a key of 31 bytes'],
    [bytes.toString('hex').slice(0, -1), '63 digits, an odd number: one was cut off'],
    [bytes.toString('hex').slice(1), '63 digits, an odd number: one was cut off'],
    ['0'.repeat(64), 'a key that repeats itself, which can be guessed'],
    ['0123456789abcdef'.repeat(4), 'a key that repeats itself, which can be guessed'],
    [`Zz${randomBytes(32).toString('base64')}`, 'text that is no hexadecimal'],
    ['correct horse battery staple, correct horse battery staple', 'text that is no hexadecimal'],
  ])('%j: %s', (text, found) => {
    const failure = () => parseAnswerKey(text, 'AANREIK_ANSWER_KEY');
    expect(failure).toThrow(`AANREIK_ANSWER_KEY: found ${found}; expected at least 32 random bytes`);
    if (text !== '') expect(failure).not.toThrow(text);
  });
});

test('a key shows nothing of itself where it is printed or written', () => {
  const key = parseAnswerKey(bytes.toString('hex'));
  const shown = `${inspect({ key }, { depth: 9, showHidden: true })}${JSON.stringify({ key })}${key}`;
  for (const encoding of ['hex', 'base64'] as const) expect(shown).not.toContain(bytes.toString(encoding).slice(0, 8));
});

test('the key before this one is read where it is given, and an empty one is none', () => {
  const key = bytes.toString('hex');
  expect(answerKeysFrom({ AANREIK_ANSWER_KEY: key, AANREIK_ANSWER_KEY_PREVIOUS: '' }).previous).toBeUndefined();
  expect(answerKeysFrom({ AANREIK_ANSWER_KEY: key, AANREIK_ANSWER_KEY_PREVIOUS: key }).previous).toBeDefined();
  expect(() => answerKeysFrom({ AANREIK_ANSWER_KEY_PREVIOUS: key })).toThrow('AANREIK_ANSWER_KEY: found nothing');
  expect(() => answerKeysFrom({ AANREIK_ANSWER_KEY: key, AANREIK_ANSWER_KEY_PREVIOUS: 'x' })).toThrow('AANREIK_ANSWER_KEY_PREVIOUS');
});
