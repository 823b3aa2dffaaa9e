import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_CHARACTERS, CODE_DATA_LENGTH, isCode, toCode } from './answer-code.ts';

const character = fc.constantFrom(...CODE_CHARACTERS);
const code = fc.array(character, { minLength: CODE_DATA_LENGTH, maxLength: CODE_DATA_LENGTH }).map((data) => toCode(data.join('')).replace('-', ''));

test('a code has no characters that look alike or are vowels, in two groups of four', () => {
  expect(CODE_CHARACTERS).not.toMatch(/[AEIOUBGLQSZ01]/);
  expect(new Set(CODE_CHARACTERS).size).toBe(23);
  expect(toCode('K7M2XPD')).toMatch(/^K7M2-XPD.$/);
});

test('a code is right as it is', () => fc.assert(fc.property(code, (right) => isCode(right))));

test('every single wrong character is found, in every place', () => {
  fc.assert(
    fc.property(code, (right) => {
      for (let place = 0; place < right.length; place += 1) {
        for (const other of CODE_CHARACTERS.replace(right.charAt(place), '')) {
          expect(isCode(right.slice(0, place) + other + right.slice(place + 1))).toBe(false);
        }
      }
    }),
  );
});

test('every swap of two characters is found, neighbours or not', () => {
  fc.assert(
    fc.property(code, (right) => {
      for (let left = 0; left < right.length; left += 1) {
        for (let place = left + 1; place < right.length; place += 1) {
          const swapped = [...right];
          [swapped[left], swapped[place]] = [right.charAt(place), right.charAt(left)];
          if (swapped.join('') !== right) expect(isCode(swapped.join(''))).toBe(false);
        }
      }
    }),
  );
});
