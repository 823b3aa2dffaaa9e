import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { channelsOf } from '@aanreik/compose';
import { hardCases } from '@aanreik/fixtures/hard-cases';
import { loadHouseStyle } from '@aanreik/house-style';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATE, nextSteps } from './support/artifacts.ts';
import { partOfFixture } from './support/fixture-part.ts';
import { isBesideText, isText, readLetter } from './support/read-letter.ts';
import { isOutsideEmail, readEmail } from './support/read-message.ts';
import { readOutput } from './support/read-output.ts';
import { leaks, readData, together } from './support/reading.ts';
import { runAanreik } from './support/run-aanreik.ts';
import { runBatch } from './support/run-batch.ts';
import { ARREARS, LEVEL_NAMES, SEGMENT_NAMES, valuesOf, valuesOfOthers } from './support/secrets.ts';

const FIXTURE = partOfFixture();
const rows: Record<string, string>[] = parse(readFileSync(FIXTURE), { columns: true, bom: true });
/** Of each segment, level and kind of arrears some; they have all that there is to have. */
const sample = rows.filter(({ id }) => /^R00[0-2]\d$/.test(id ?? ''));
const houseStyle = loadHouseStyle('wilgendam');

const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'aanreik-'));

const renderFixture = (out: string, recipients = FIXTURE) =>
  runBatch({ artifact: nextSteps, houseStyle, recipients, out, channels: channelsOf(nextSteps.definition), overrides: {}, date: DATE });

/** Every file below a folder, with a hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

const csv = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true });

function recipientFile(...lines: readonly string[]): string {
  const file = path.join(emptyFolder(), 'recipients.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('the fixture recipients', () => {
  const out = emptyFolder();
  let rejects: Record<string, string>[];
  let skipped: Record<string, string>[];

  beforeAll(async () => {
    await renderFixture(out);
    rejects = csv(path.join(out, 'rejects.csv'));
    skipped = csv(path.join(out, 'skipped.csv'));
  }, 240_000);

  test('are more than 100 who get all three', () => {
    const ids = (folder: string) => readdirSync(path.join(out, folder)).map((name) => path.parse(name).name);
    const emails = new Set(ids('email'));
    const texts = new Set(smsOf(out).map(({ id }) => id));
    expect(ids('letter').filter((id) => emails.has(id) && texts.has(id)).length).toBeGreaterThan(100);
  });

  test('end, each row, as rendered in a channel, skipped with a line, or rejected with a line, and none as two of them', () => {
    const texts = new Set(smsOf(out).map(({ id }) => id));
    const letters = new Set(readdirSync(path.join(out, 'letter')));
    const emails = new Set(readdirSync(path.join(out, 'email')));
    const rejectedRows = new Set(rejects.map(({ row }) => Number(row)));
    rows.forEach(({ id = '' }, index) => {
      if (rejectedRows.has(index + 2)) return;
      const gone = new Set(skipped.filter((skip) => Number(skip.row) === index + 2).map(({ channel }) => channel));
      expect([letters.has(`${id}.pdf`), emails.has(`${id}.eml`), texts.has(id)], id).toEqual([!gone.has('letter'), !gone.has('email'), !gone.has('sms')]);
    });
    expect(letters.size + skipped.filter(({ channel }) => channel === 'letter').length).toBe(rows.length - rejectedRows.size);
  });

  test('are rejected where the fixtures say so, at the field that is wrong, and nowhere else', () => {
    const expected = hardCases.filter(({ rejectedAt }) => rejectedAt !== undefined);
    expect([...new Set(rejects.map(({ id }) => id))].sort()).toEqual([...new Set(expected.map(({ id }) => id))].sort());
    for (const { id, rejectedAt } of expected)
      expect(
        rejects.filter((reject) => reject.id === id).map(({ field }) => field),
        id,
      ).toContain(rejectedAt);
    expect(rejects.every(({ found, expected: right }) => found !== '' && right !== '')).toBe(true);
  });

  test('with nothing to be done about a recipient are told of as skipped', () => {
    const without = rows.filter((row) => row.email?.trim() === '' && !rejects.some(({ id }) => id === row.id)).map(({ id }) => id);
    expect(skipped.filter(({ channel }) => channel === 'email').map(({ id }) => id)).toEqual(without);
    expect(without.length).toBeGreaterThan(0);
  });

  test('find their own name and address in what they get, and nothing of anyone else', async () => {
    const texts = new Map(smsOf(out).map((sms) => [sms.id, sms]));
    for (const row of sample) {
      const letter = await readLetter(readFileSync(path.join(out, 'letter', `${row.id}.pdf`)));
      const first = letter.find(({ where }) => where === 'page 1')?.text ?? '';
      expect(first).toContain(`${row.surname},`);
      expect(first).toContain(row.id);
      expect(first.replace(/\s+/g, ' ')).toContain(`${row.street} ${row.houseNumber}`);
      const email = await readEmail(readFileSync(path.join(out, 'email', `${row.id}.eml`)));
      const sms = readData(texts.get(row.id ?? ''), 'text message');
      const got = [together(letter.filter(isText), 'letter'), together(email, 'email'), together(sms, 'text message')];
      for (const { text } of got) expect(text).toContain(row.surname);
      expect(leaks(got, valuesOfOthers(rows, row, houseStyle)), row.id).toEqual([]);
    }
  });

  test('have no segment and no reading level in a file name, nor in anything that they get', async () => {
    const names = Object.keys(hashes(out));
    const ids = new Set(rows.map(({ id }) => id));
    const others = ['rejects.csv', 'run.json', 'skipped.csv', 'sms.jsonl'];
    expect(names.filter((name) => !others.includes(name) && !ids.has(path.parse(name).name))).toEqual([]);
    const readings = await readOutput(
      out,
      names.filter((name) => sample.some(({ id }) => id === path.parse(name).name) || ['run.json', 'skipped.csv', 'sms.jsonl'].includes(name)),
    );
    expect(leaks(readings, /Welke stappen zet u/).length).toBeGreaterThan(sample.length);
    expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
    expect(leaks(readings.filter(isText), LEVEL_NAMES)).toEqual([]);
    const outside = readings.filter((reading) =>
      reading.where.includes('.pdf') ? isBesideText(reading) : !reading.where.includes('.eml') || isOutsideEmail(reading),
    );
    // The ids of hard cases say what is hard about them.
    expect(leaks(outside, ARREARS).filter((leak) => !leak.includes('hard-'))).toEqual([]);
  });

  test('are counted in the record of a run, and not named', async () => {
    const readings = await readOutput(out, ['run.json']);
    expect(leaks(readings, /next-steps/)).toHaveLength(1);
    expect(leaks(readings, rows.flatMap(valuesOf))).toEqual([]);
  });

  test('give the same bytes twice, in another process too, which says nothing of them', async () => {
    const again = emptyFolder();
    // The key that ids are made with is recorded with the run, and kept by the next in its folder.
    copyFileSync(path.join(out, 'run.json'), path.join(again, 'run.json'));
    // The hard cases come first: they and some others do.
    const { code, stdout, stderr } = await runAanreik('render', 'next-steps', '--recipients', FIXTURE, '--out', again, '--date', DATE, '--limit', '90');
    expect(code).toBe(1);
    expect(stderr).toMatch(/row \d+: /);
    const expected = rejects.map((reject) => reject.expected).join();
    const cells = [...rows.flatMap(valuesOf), ...rejects.map((reject) => reject.found ?? '')].filter((cell) => !expected.includes(cell));
    expect(leaks(readData({ stdout, stderr }, 'log'), cells)).toEqual([]);
    const [first, second] = [hashes(out), hashes(again)];
    const files = Object.keys(second).filter((name) => /^(?:letter|email)/.test(name));
    expect(files.length).toBeGreaterThan(120);
    expect(Object.fromEntries(files.map((name) => [name, second[name]]))).toEqual(Object.fromEntries(files.map((name) => [name, first[name]])));
    expect(readFileSync(path.join(out, 'sms.jsonl'), 'utf8').startsWith(readFileSync(path.join(again, 'sms.jsonl'), 'utf8'))).toBe(true);
  }, 240_000);
});

function smsOf(out: string): { id: string; text: string; parts: number }[] {
  return readFileSync(path.join(out, 'sms.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a folder for output', () => {
  const small = recipientFile('id,surname,phone', 'a,Jansen,0612345678', 'b,Bakker,0612345678');
  const one = recipientFile('id,surname,phone', 'a,Jansen,0612345678');

  test('of an earlier run holds nothing of it after the next', async () => {
    const out = emptyFolder();
    await renderFixture(out, small);
    await renderFixture(out, one);
    expect(smsOf(out).map(({ id }) => id)).toEqual(['a']);
  });

  test('that holds what someone else put there is left alone', async () => {
    const out = emptyFolder();
    writeFileSync(path.join(out, 'rejects.csv'), 'mine');
    await expect(renderFixture(out, small)).rejects.toThrow(/which no earlier run wrote/);
    expect(readFileSync(path.join(out, 'rejects.csv'), 'utf8')).toBe('mine');
  });
});

test('ids that differ only in case are one, as on some disks their files would be', async () => {
  const out = emptyFolder();
  const summary = await renderFixture(out, recipientFile('id,surname,phone', 'a,Jansen,0612345678', 'A,Bakker,0612345678'));
  expect(summary).toMatchObject({ rendered: { sms: 1 }, rejected: 1 });
});

test('what was found is written so that no spreadsheet runs it', async () => {
  const out = emptyFolder();
  await renderFixture(out, recipientFile('id,surname,phone,level', 'a,Jansen,0612345678,=1+1'));
  expect(readFileSync(path.join(out, 'rejects.csv'), 'utf8')).toContain(",'=1+1,");
});

describe('the command', () => {
  test('says on its last line, as JSON, what it did, and in its log nothing of what stood in a row', { timeout: 240_000 }, async () => {
    const out = emptyFolder();
    const file = recipientFile('id,surname,phone,level,arrears', 'a,Jansen,0612345678,,rent', 'b,Geheim,0612345678,X9,');
    const { code, stdout, stderr } = await runAanreik('render', 'next-steps', '--recipients', file, '--out', out, '--channels', 'sms', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ rendered: { sms: 1 }, rejected: 1 });
    expect(stderr).toContain('row 3: level rejected');
    expect(stdout + stderr).not.toMatch(/Geheim|Jansen|X9|612345678|\brent\b/);
  });

  test.each([
    [['render', 'no-such', '--recipients', FIXTURE, '--out', '/tmp/x'], /no artifact 'no-such'.*next-steps/],
    [['render', 'next-steps', '--recipients', '/nowhere.csv', '--out', '/tmp/x'], /\/nowhere\.csv/],
    [['render', 'next-steps', '--recipients', FIXTURE], /--out/],
    [['render', 'next-steps', '--recipients', FIXTURE, '--out', '/tmp/x', '--channels', 'fax'], /'fax' is not one of letter, email, in-app, sms/],
    [['render', 'next-steps', '--recipients', FIXTURE, '--out', '/tmp/x', '--house-style', 'nobody'], /no house style '.*nobody'/],
    [['render', 'next-steps', '--recipients', FIXTURE, '--out', '/tmp/x', '--language', 'fr'], /--language fr.*en, nl/],
    [['render', 'next-steps', '--recipients', FIXTURE, '--out', '/tmp/x', '--date', '2026-02-30'], /2026-11-23/],
    [['frobnicate'], /unknown command/],
  ])('%j cannot start, and says why', async (words, why) => {
    const { code, stderr } = await runAanreik(...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });

  test('lists what there is, and helps', async () => {
    const list = await runAanreik('list');
    expect(list).toMatchObject({ code: 0, stdout: expect.stringContaining('next-steps') });
    expect(list.stdout).toContain('rijksdienst-rondkomen');
    expect(await runAanreik('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('aanreik render next-steps') });
    expect(await runAanreik('render', '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('rejects.csv') });
  });
});
