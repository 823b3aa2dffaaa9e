import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRows } from './open-rows.ts';
import type { Row } from './row.ts';

async function rowsOf(content: string, name = 'recipients.csv'): Promise<readonly Row[]> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), name);
  writeFileSync(file, content);
  const rows: Row[] = [];
  for await (const row of (await openRows(file)).rows) rows.push(row);
  return rows;
}

describe('CSV', () => {
  test('is read with its rows counted as a spreadsheet counts them', async () => {
    expect(await rowsOf('id,surname\na,Jansen\nb,"De ""Vries"", J"\n')).toEqual([
      { row: 2, cells: { id: 'a', surname: 'Jansen' } },
      { row: 3, cells: { id: 'b', surname: 'De "Vries", J' } },
    ]);
  });

  test('as Dutch spreadsheets write it: a byte order mark, semicolons, CRLF', async () => {
    expect(await rowsOf('\uFEFFid;arrears\r\na;"rent;energy"\r\n')).toEqual([{ row: 2, cells: { id: 'a', arrears: 'rent;energy' } }]);
  });

  test('a list in a cell of a file with commas needs no quotes', async () => {
    expect(await rowsOf('id,arrears\na,rent;energy\n')).toEqual([{ row: 2, cells: { id: 'a', arrears: 'rent;energy' } }]);
  });

  test('a row with a cell too many or too few is a fault of that row alone', async () => {
    const rows = await rowsOf('id,surname\na,b,c\nb\nc,Jansen\n');
    expect(rows.map((row) => ('fault' in row ? row.fault.found : row.cells.id))).toEqual(['3 cells', '1 cells', 'c']);
  });

  test('a quote amid a cell is a character, and loses no row', async () => {
    expect(await rowsOf('id,surname\na,Jansen\nb,=x("y")\nc,"De" Vries\nd,Bakker\n')).toEqual([
      { row: 2, cells: { id: 'a', surname: 'Jansen' } },
      { row: 3, cells: { id: 'b', surname: '=x("y")' } },
      { row: 4, cells: { id: 'c', surname: '"De" Vries' } },
      { row: 5, cells: { id: 'd', surname: 'Bakker' } },
    ]);
  });

  test('a quote that is never closed loses no row that went before, and says what was not read', async () => {
    const rows = await rowsOf('id,surname\na,Jansen\nb,"De Vries\nc,Bakker\n');
    expect(rows).toMatchObject([
      { row: 2, cells: { id: 'a' } },
      { row: 3, fault: { found: 'CSV_QUOTE_NOT_CLOSED: a quote that is opened in line 3 and not closed' } },
      { row: 4, fault: { field: 'row' } },
    ]);
  });

  test('two stray quotes lose no row: each line between them is reported, with the first and the last', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `r${at},${at === 1000 || at === 2500 ? '"' : ''}Jansen,x`);
    const rows = await rowsOf(`id,surname,town\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(5000);
    const faulty = rows.filter((row) => 'fault' in row);
    expect(faulty.length).toBe(1501);
    expect(faulty[0]).toMatchObject({ row: 1002, fault: { found: expect.stringContaining('opened in line 1002 and closed in line 2502') } });
    expect(rows.map(({ row }) => row)).toEqual(lines.map((_, at) => at + 2));
  });

  test('a cell on two lines that hold no rows is one cell of one row', async () => {
    expect(await rowsOf('id,surname,town\na,"De\nVries",x\nb,Bakker,y\n')).toEqual([
      { row: 2, cells: { id: 'a', surname: 'De\nVries', town: 'x' } },
      { row: 3, cells: { id: 'b', surname: 'Bakker', town: 'y' } },
    ]);
  });

  test('more columns than any file has are refused at once', async () => {
    await expect(rowsOf(`id,${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n`)).rejects.toThrow('100001 columns');
  });

  test('empty lines are no recipients, but count', async () => {
    expect((await rowsOf('id,surname\n\na,Jansen\n')).map(({ row }) => row)).toEqual([3]);
  });

  test.each([
    ['', 'an empty file'],
    ['id,surname,id\n', 'the column id more than once'],
  ])('%j cannot be read: %s', async (content, found) => {
    await expect(rowsOf(content)).rejects.toThrow(found);
  });
});

describe('JSON lines', () => {
  test('are read; a number becomes text, a list a cell with semicolons, null nothing', async () => {
    expect(await rowsOf('{"id":"a","houseNumber":3,"arrears":["rent","energy"],"email":null}\n', 'r.jsonl')).toEqual([
      { row: 1, cells: { id: 'a', houseNumber: '3', arrears: 'rent;energy', email: '' } },
    ]);
  });

  test('a number that would lose digits is refused, and one that would not is kept', async () => {
    const rows = await rowsOf('{"id":12345678901234567890}\n{"id":9007199254740991}\n', 'r.jsonl');
    expect(rows).toMatchObject([
      { row: 1, fault: { field: 'id' } },
      { row: 2, cells: { id: '9007199254740991' } },
    ]);
  });

  test('a line that is no JSON, or no object, is a fault of that line alone', async () => {
    const rows = await rowsOf('{"id":"a"\n[1]\n"a"\n\n{"id":"b"}\n', 'r.jsonl');
    expect(rows.map((row) => ['fault' in row, row.row])).toEqual([
      [true, 1],
      [true, 2],
      [true, 3],
      [false, 5],
    ]);
  });
});

test('a value that no cell holds is kept apart, for the artifact to read', async () => {
  const rows = await rowsOf('{"id":"a","overview":{"year":2025,"vat":[{"amount":1.5}]},"late":true}\n', 'r.jsonl');
  expect(rows).toEqual([{ row: 1, cells: { id: 'a' }, nested: { overview: { year: 2025, vat: [{ amount: 1.5 }] }, late: true } }]);
});

test('a file of another kind, or one that is not there, is refused by name', async () => {
  await expect(rowsOf('x', 'r.xlsx')).rejects.toThrow(/r\.xlsx.*\.csv/);
  await expect(openRows('/nowhere/r.csv')).rejects.toThrow(/\/nowhere\/r\.csv/);
});
