import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadHouseStyle } from '@aanreik/house-style';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { DATE, nextSteps } from './support/artifacts.ts';
import { partOfFixture } from './support/fixture-part.ts';
import { fixtureRecipients } from './support/fixture-recipients.ts';
import { difference, rasters } from './support/pdf-raster.ts';
import { readPdf } from './support/pdf-text.ts';
import { isText } from './support/read-letter.ts';
import { filesIn, readOutput } from './support/read-output.ts';
import { leaks } from './support/reading.ts';
import { runBatch } from './support/run-batch.ts';
import { ARREARS, type Cells, LEVEL_NAMES, SEGMENT_NAMES, valuesOf, valuesOfOthers } from './support/secrets.ts';

const FIXTURE = partOfFixture();
const recipients = await fixtureRecipients();
const rows: readonly Cells[] = parse(readFileSync(FIXTURE), { columns: true, bom: true });
/** Of an id that is there twice the first row is rendered. */
const rowOf = new Map(rows.toReversed().map((row) => [row.id, row]));
const style = loadHouseStyle('rijksdienst-rondkomen');
const houseStyle = { ...style, print: { ...style.print, lettersPerFile: 50 } };

const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'aanreik-'));
const run = (out: string, print: boolean, overrides: object = {}) =>
  runBatch({ artifact: nextSteps, houseStyle, recipients: FIXTURE, out, channels: ['letter'], overrides, date: DATE, print });

const printed = emptyFolder();
const apart = emptyFolder();
const folder = path.join(printed, 'print');
let index: Record<string, string>[];
let ticket: { letters: number; pages: number; sheets: number; files: { file: string; letters: number; pages: number }[] };

beforeAll(async () => {
  await run(printed, true);
  await run(apart, false);
  index = parse(readFileSync(path.join(folder, 'index.csv')), { columns: true });
  ticket = JSON.parse(readFileSync(path.join(folder, 'job-ticket.json'), 'utf8'));
}, 240_000);

test('a print run has the letters of a run in files, each once, and the same rejects', () => {
  const letters = readdirSync(path.join(apart, 'letter')).map((file) => path.parse(file).name);
  expect(index.map(({ id }) => id).sort()).toEqual(letters.sort());
  const rejects = (out: string) => readFileSync(path.join(out, 'rejects.csv'), 'utf8');
  expect(rejects(printed)).toBe(rejects(apart));
});

test('letters go by postcode, those abroad last', () => {
  const addresses = new Map(recipients.map(({ recipient }) => [recipient.id, recipient.address]));
  const postcodes = index
    .map(({ id = '' }) => addresses.get(id))
    .map((address) => `${address?.country === undefined ? '0' : '1'}${address?.postcode.replaceAll(' ', '')}`);
  const dutch = postcodes.filter((code) => code.startsWith('0'));
  expect(dutch).toEqual([...dutch].sort());
  expect(postcodes.slice(dutch.length).every((code) => code.startsWith('1'))).toBe(true);
  expect(postcodes.length).toBeGreaterThan(dutch.length);
});

test('files end where the house style says, and the ticket counts them', async () => {
  expect(ticket.files.map(({ letters }) => letters)).toEqual([50, 50, index.length - 100]);
  expect(ticket.letters).toBe(index.length);
  for (const { file, pages } of ticket.files) {
    const document = await PDFDocument.load(readFileSync(path.join(folder, file)), { updateMetadata: false });
    expect(document.getPageCount()).toBe(pages);
  }
  expect(readdirSync(folder).sort()).toEqual(['index.csv', 'job-ticket.json', ...ticket.files.map(({ file }) => file)]);
});

test('each letter is on the pages that the index says', async () => {
  for (const { file } of ticket.files) {
    const { pages } = await readPdf(readFileSync(path.join(folder, file)));
    for (const { id, firstPage, lastPage } of index.filter((entry) => entry.file === file)) {
      expect(pages[Number(firstPage) - 1]).toContain(id);
      expect(Number(firstPage) % 2).toBe(1);
      expect(pages[Number(lastPage) - 1]).toMatch(/(\d) (?:van|of) \1\s*$/);
    }
  }
});

test('a printed page is the page of the letter, pixel for pixel', async () => {
  const [file] = ticket.files;
  const sheets = await rasters(readFileSync(path.join(folder, file?.file ?? '')));
  for (const { id, firstPage } of index.slice(0, 50).filter((_entry, at) => at % 12 === 0)) {
    const letter = await rasters(readFileSync(path.join(apart, 'letter', `${id}.pdf`)));
    for (const [page, pixels] of letter.entries()) expect(difference(sheets[Number(firstPage) - 1 + page] as Uint8ClampedArray, pixels), id).toBe(0);
  }
});

test('every printed letter has nobody else’s words, and every other one is compared with the letter, page by page', async () => {
  for (const { file } of ticket.files) {
    const { pages } = await readPdf(readFileSync(path.join(folder, file)));
    for (const [at, { id = '', firstPage, lastPage }] of index.filter((entry) => entry.file === file).entries()) {
      const letter = pages.slice(Number(firstPage) - 1, Number(lastPage));
      const readings = letter.map((text, page) => ({ where: `${id}, page ${page + 1}`, text }));
      expect(leaks(readings, valuesOfOthers(rows, rowOf.get(id) ?? {}, houseStyle))).toEqual([]);
      if (at % 2 === 0) expect(letter, id).toEqual((await readPdf(readFileSync(path.join(apart, 'letter', `${id}.pdf`)))).pages);
    }
  }
});

test('what the print house gets says no segment, no reading level and, but on the pages, nothing of anyone', async () => {
  const [first, , last] = ticket.files.map(({ file }) => file);
  const readings = await readOutput(
    folder,
    filesIn(folder).filter((file) => path.extname(file) !== '.pdf' || file === first || file === last),
  );
  expect(leaks(readings, /Welke stappen zet u\?/)).not.toEqual([]);
  expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
  expect(leaks(readings.filter(isText), LEVEL_NAMES)).toEqual([]);
  const beside = readings.filter(({ where }) => !/\.pdf, /.test(where));
  // The ids of the fixture say what is hard about them.
  expect(
    leaks(
      beside.filter(({ where }) => !where.startsWith('index.csv')),
      ARREARS,
    ),
  ).toEqual([]);
  expect(Object.keys(index[0] ?? {})).toEqual(['id', 'file', 'firstPage', 'lastPage', 'sheets']);
  expect(
    leaks(
      beside,
      rows.flatMap((row) => valuesOf({ ...row, id: '' })),
    ),
  ).toEqual([]);
});

test('printed on two sides, a letter with an odd number of pages has a blank back', async () => {
  const out = emptyFolder();
  await runBatch({
    artifact: nextSteps,
    houseStyle,
    recipients: FIXTURE,
    out,
    channels: ['letter'],
    overrides: {},
    date: DATE,
    print: true,
    limit: 12,
  });
  const entries: Record<string, string>[] = parse(readFileSync(path.join(out, 'print/index.csv')), { columns: true });
  expect(entries.some(({ firstPage, lastPage }) => (Number(lastPage) - Number(firstPage)) % 2 === 0)).toBe(true);
  for (const { firstPage } of entries) expect(Number(firstPage) % 2).toBe(1);
  const { pages } = await readPdf(readFileSync(path.join(out, 'print/letters-001.pdf')));
  for (const { lastPage } of entries) if (Number(lastPage) % 2 === 1) expect(pages[Number(lastPage)]).toBe('');
});
