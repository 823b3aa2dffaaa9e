import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a;=1+1', "a;'=1+1"],
  ['a;"=1+1', '"a;""\'=1+1"'],
  ['a; +31', "a; '+31"],
  ['a,=1+1', `"a,'=1+1"`],
  ['Jan-Willem; Anna', 'Jan-Willem; Anna'],
])('%s is text in a spreadsheet of any country', (cell, written) => {
  expect(csvLine(['x', cell])).toBe(`x,${written}`);
});
