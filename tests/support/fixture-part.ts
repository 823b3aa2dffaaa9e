import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/recipients.csv');

/**
 * Hard cases come first in the fixture, then others by turns of segment, level and arrears; so many rows have some of
 * each.
 */
const ROWS = 140;

/** A file with the first rows of the fixture: to draw the letters of all takes minutes, and meets nothing else. */
export function partOfFixture(): string {
  // The types of the library know `raw` with named columns alone; the header is a record here.
  const records = parse(readFileSync(FIXTURE), { raw: true, bom: true, to: ROWS + 1 }) as unknown as readonly { readonly raw: string }[];
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'recipients.csv');
  writeFileSync(file, records.map(({ raw }) => raw).join(''));
  return file;
}
