import { expect, test } from 'vitest';
import { directionOf, isolate, scriptOf, withoutIsolates } from './direction.ts';

test.each([
  ['nl', 'ltr'],
  ['tr', 'ltr'],
  ['pl', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('the script of a language chooses its font', () => {
  expect([scriptOf('pl'), scriptOf('ar')]).toEqual(['Latn', 'Arab']);
});

test('what is set apart can be put together again', () => {
  expect(withoutIsolates(`${isolate('a')} b`)).toBe('a b');
});
