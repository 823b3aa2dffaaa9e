import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';

const rowsOf = (lengths: readonly number[]) => arrange(lengths, (length) => length, { half: 40, whole: 80 }).map(({ left, right }) => [left, right]);

test('items that are about as long are beside each other, in their order', () => {
  expect(rowsOf([100, 110, 70, 75])).toEqual([
    [[100], [110]],
    [[70], [75]],
  ]);
});

test('a long one is beside two short ones below each other', () => expect(rowsOf([240, 100, 120])).toEqual([[[240], [100, 120]]]));

test('one alone has the whole width', () => expect(rowsOf([240])).toEqual([[[240], []]]));

test('each item is there once, in its order, however long it is', () => {
  const lengths = Array.from({ length: 11 }, (_, at) => 30 + ((at * 97) % 400));
  expect(rowsOf(lengths).flat(2)).toEqual(lengths);
  expect(rowsOf([])).toEqual([]);
});
