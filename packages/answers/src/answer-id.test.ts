import { expect, test } from 'vitest';
import { AnswerIds, codeOf, newAnswerId, toAnswerId } from './answer-id.ts';

const idOf = (beginning: string) => toAnswerId(beginning.padEnd(24, 'X'));

test('an id whose code was given before is drawn again, also where an earlier batch gave it', () => {
  const drawn = [idOf('K7M2XPD'), idOf('K7M2XPD2'), idOf('2222222'), idOf('3333333')];
  const ids = new AnswerIds([codeOf(idOf('2222222'))], () => drawn.shift() ?? newAnswerId());
  expect([ids.next(), ids.next()]).toEqual([idOf('K7M2XPD'), idOf('3333333')]);
});

test('300,000 letters have 300,000 codes', { timeout: 120_000 }, () => {
  const ids = new AnswerIds();
  const codes = new Set<string>();
  for (let count = 0; count < 300_000; count += 1) codes.add(codeOf(ids.next()));
  expect(codes.size).toBe(300_000);
});

test('what was not made as an id is none', () => {
  expect(() => toAnswerId('R-0001')).toThrow(RangeError);
  expect(() => toAnswerId('')).toThrow(RangeError);
});
