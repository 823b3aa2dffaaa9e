import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_KEY, newLetter, PRIVATE, thousandAnswers } from './support/answers.ts';
import { runAanreik } from './support/run-aanreik.ts';

beforeEach(() => vi.stubEnv('AANREIK_ANSWER_KEY', ANSWER_KEY));
afterEach(() => vi.unstubAllEnvs());

/** A folder with the files of a run, and the words of the command for them. */
function filesOf(issued: readonly object[], incoming: string, name = 'incoming.jsonl') {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const out = path.join(folder, 'out');
  const at = (file: string) => path.join(folder, file);
  writeFileSync(at('issued.jsonl'), issued.map((record) => `${JSON.stringify(record)}\n`).join(''));
  writeFileSync(at(name), incoming);
  return { out, words: ['answers', at(name), '--issued', at('issued.jsonl'), '--out', out] };
}

const choicesIn = (out: string): readonly { readonly id: string; readonly option: string }[] =>
  readFileSync(path.join(out, 'choices.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const refusedIn = (out: string): readonly Readonly<Record<'line' | 'reason' | 'found' | 'expected', string>>[] =>
  parse(readFileSync(path.join(out, 'refused.csv')), { columns: true });

test('of 1,000 answers the 800 good ones are read, and each of the 200 bad ones is refused with its own reason', async () => {
  const { issued, answers } = thousandAnswers();
  const records = issued.map(({ record }) => record);
  const { out, words } = filesOf(records, answers.map(({ cells }) => `${JSON.stringify(cells)}\n`).join(''));
  const { code, stdout, stderr } = await runAanreik(...words);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('800 accepted, 200 refused (40 forged, 40 expired, 40 doubled, 40 foreign, 40 malformed)');

  const good = answers.flatMap(({ cells: { way, received }, expected }) =>
    'option' in expected ? [{ id: expected.id, artifact: 'conversation-choice', option: expected.option, way, receivedAt: received }] : [],
  );
  expect(choicesIn(out)).toEqual(good);
  const refused = new Map(refusedIn(out).map((row) => [Number(row.line), row]));
  expect(refused.size).toBe(200);
  for (const [index, { expected }] of answers.entries()) {
    if ('reason' in expected) expect(refused.get(index + 1)).toMatchObject({ reason: expected.reason, found: expect.stringMatching(expected.found) });
  }

  // Nothing that someone wrote or was sent from comes out, and no link that could be used again.
  const told = [stdout, ...readdirSync(out).map((file) => readFileSync(path.join(out, file), 'utf8'))].join('\n');
  for (const hidden of [PRIVATE.phone, PRIVATE.wrote, ANSWER_KEY, 'eyJ']) expect(told).not.toContain(hidden);
});

test('what an earlier run found is never overwritten', async () => {
  const letter = newLetter();
  const line = { received: '2026-12-01T10:00:00Z', way: 'link', answer: letter.links.anna };
  const { out, words } = filesOf([letter.record], JSON.stringify(line));
  expect((await runAanreik(...words)).code).toBe(0);
  writeFileSync(path.join(out, 'choices.jsonl'), 'kept');
  const { code, stderr } = await runAanreik(...words);
  expect([code, readFileSync(path.join(out, 'choices.jsonl'), 'utf8')]).toEqual([2, 'kept']);
  expect(stderr).toContain('choices.jsonl, refused.csv of an earlier run');
});

test('a run that was broken off leaves nothing that looks whole, and stands in the way of none', async () => {
  const letter = newLetter();
  const { out, words } = filesOf([letter.record], JSON.stringify({ received: '2026-12-01', way: 'paper', answer: `anna ${letter.code}` }));
  await runAanreik(...words);
  const broken = `${out}-broken`;
  mkdirSync(broken);
  writeFileSync(path.join(broken, 'choices.jsonl.part'), '{"id":"half');
  expect((await runAanreik(...words.slice(0, -1), broken)).code).toBe(0);
  expect(readdirSync(broken).sort()).toEqual(['choices.jsonl', 'refused.csv']);
  expect(choicesIn(broken)).toEqual(choicesIn(out));
});

test('answers as a Dutch spreadsheet keeps them are read, counted as it counts rows; a key that was changed since is still known', async () => {
  vi.stubEnv('AANREIK_ANSWER_KEY', randomBytes(32).toString('hex'));
  vi.stubEnv('AANREIK_ANSWER_KEY_PREVIOUS', ANSWER_KEY);
  const [letter, other] = [newLetter(), newLetter()];
  const rows = [
    'received;way;answer;from',
    `2026-12-01T10:00:00Z;link;${letter.links.chen};`,
    `2026-12-02T10:00:00Z;sms;Anna;${PRIVATE.phone}`,
    '2026-12-02;paper;=HYPERLINK("https://x.example");',
  ];
  const { out, words } = filesOf([letter.record, { ...other.record, phone: PRIVATE.phone }], `\uFEFF${rows.join('\r\n')}\r\n`, 'incoming.csv');
  expect((await runAanreik(...words)).code).toBe(1);
  expect(choicesIn(out)).toMatchObject([
    { id: letter.id, option: 'chen', way: 'link' },
    { id: other.id, option: 'anna', way: 'sms' },
  ]);
  expect(refusedIn(out)).toMatchObject([{ line: '4', reason: 'malformed' }]);
});

test('without a key, a column or a file nothing starts, and it is said why', async () => {
  const { out, words } = filesOf([newLetter().record], 'received,answer\n2026-12-01,x\n', 'incoming.csv');
  expect(await runAanreik(...words)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('row 1: found the columns received, answer; expected way as well'),
  });
  vi.stubEnv('AANREIK_ANSWER_KEY', 'geheim');
  const { code, stderr } = await runAanreik(...words);
  expect([code, stderr.includes('geheim'), stderr.includes('AANREIK_ANSWER_KEY')]).toEqual([2, false, true]);
  expect(existsSync(out)).toBe(false);
});
