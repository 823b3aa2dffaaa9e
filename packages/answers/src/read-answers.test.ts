import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toAnswerId } from './answer-id.ts';
import { parseAnswerKey } from './answer-key.ts';
import { issueAnswers } from './issue-answers.ts';
import { IssuedLetters } from './issued-letters.ts';
import { type IncomingLine, readAnswers } from './read-answers.ts';

const key = parseAnswerKey('773a4fa29b88e3f28dc7eaa78f758da4c2d2dafd157a4faaca8a58a9c888edc1');
const offer = {
  artifact: 'conversation-choice',
  options: [
    { id: 'anna', keyword: 'ANNA' },
    { id: 'rene', keyword: 'RENÉ' },
    { id: 'not-now', keyword: 'NIET NU' },
  ],
  expires: new Date('2027-01-01T00:00:00Z'),
  key,
  website: 'https://geld.wilgendam.example',
};
const letter = issueAnswers(offer);
const phoned = issueAnswers(offer);
const twice = [issueAnswers(offer), issueAnswers(offer)];
const other = issueAnswers({ ...offer, artifact: 'other', options: [{ id: 'chat', keyword: 'CHAT' }] });
const PHONE = '+31612345678';
const SHARED = '+31687654321';

function fileOf(records: readonly object[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'issued.jsonl');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}
const issued = await IssuedLetters.read(
  fileOf([letter.record, other.record, { ...phoned.record, phone: PHONE }, ...twice.map(({ record }) => ({ ...record, phone: SHARED }))]),
);

async function outcomes(...cells: readonly Readonly<Record<string, string>>[]): Promise<readonly string[]> {
  const lines = (async function* (): AsyncGenerator<IncomingLine> {
    for (const [index, each] of cells.entries()) yield { row: index + 1, cells: { received: '2026-12-01T10:00:00+01:00', way: 'link', ...each } };
  })();
  const told: string[] = [];
  for await (const outcome of readAnswers(lines, issued, { current: key })) {
    told.push('answer' in outcome ? `${outcome.answer.way} ${outcome.answer.option}` : `${outcome.refusal.reason}: ${outcome.refusal.found}`);
  }
  return told;
}
const sms = async (answer: string, from = '') => (await outcomes({ way: 'sms', answer, from }))[0];

describe('a link is read', () => {
  test.each([
    ['whole', letter.links.anna],
    ['as the part behind #', letter.links.anna?.split('#')[1]],
    ['as a page hands it over', letter.links.anna?.replace(/^.*#/, '#')],
    ['with spaces around it', ` ${letter.links.anna} `],
  ])('%s', async (_name, answer = '') => expect(await outcomes({ answer })).toEqual(['link anna']));

  test('also where it was scanned from paper', async () => expect(await outcomes({ way: 'paper', answer: letter.links.anna ?? '' })).toEqual(['paper anna']));
});

describe('a keyword and a code are read, however they are written:', () => {
  const { code } = letter;
  const compact = code.replace('-', '');
  test.each([
    [`ANNA ${code}`, 'sms anna'],
    [`anna ${compact.toLowerCase()}`, 'sms anna'],
    [`${code} Anna graag.`, 'sms anna'],
    [`Anna, ${code.replace('-', ' ')} a.u.b.`, 'sms anna'],
    [`A N N A ${[...compact].join(' ')}`, 'sms anna'],
    [`Rene${compact}`, 'sms rene'],
    [`RENÉ ${code}`, 'sms rene'],
    [`nietnu ${code}`, 'sms not-now'],
    [`not-now ${code}`, 'sms not-now'],
  ])('%s', async (answer, told) => expect(await sms(answer)).toBe(told));
});

describe('what would have to be guessed is refused:', () => {
  const { code } = letter;
  const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  test.each([
    [`ANNA RENE ${code}`, 'malformed: more than one keyword'],
    [`ANNA of RENE ${code}`, 'malformed: more than one keyword'],
    [`niet ANNA ${code}`, 'malformed: a text that is more or other than one keyword'],
    [`ANA ${code}`, 'malformed: a text that is more or other than one keyword'],
    [`ANNA? ${code}`, 'malformed: characters that are in no keyword and in no code'],
    [code, 'malformed: a code without a keyword'],
    [`ANNA ${wrong}`, 'malformed: a code in which a character is wrong, or two are swapped'],
    ['ANNA', 'malformed: no code'],
    [`CHAT ${code}`, 'foreign: an option that this letter did not offer'],
    [`ANNA ${issueAnswers(offer).code}`, 'foreign: a code that was never issued'],
    [`ANNA ${code} ${twice[0]?.code}`, 'malformed: a text that is more or other than one keyword'],
    [`${code} ${code} ANNA`, 'malformed: a text that is more or other than one keyword'],
  ])('%s', async (answer, told) => expect(await sms(answer)).toBe(told));
});

describe('a keyword alone counts', () => {
  test('from the one number that a letter is known by', async () => {
    expect(await sms('Anna graag', '+31 6 12345678')).toBe('sms anna');
    expect(await sms('anna rene', PHONE)).toBe('malformed: more than one keyword');
    expect(await sms('anna', SHARED)).toBe('malformed: no code, and a number that more than one letter is known by');
    expect(await sms('anna', '+31600000000')).toBe('malformed: no code, and a number that no letter is known by');
    expect(await sms('anna', '0612345678')).toBe("malformed: 'from' is wrong");
  });

  test('by SMS alone: who phones or writes from a number is not known by it', async () => {
    expect(await outcomes({ way: 'phone', answer: 'anna', from: PHONE })).toEqual(['malformed: no code']);
  });

  test('before the last moment', async () => {
    expect(await outcomes({ way: 'sms', answer: 'anna', from: PHONE, received: '2027-01-01T00:00:00Z' })).toEqual(['expired: an answer after the last moment']);
  });
});

test('the first answer counts; the same again and a changed mind are kept apart, whatever way they came', async () => {
  const answers = [
    { answer: letter.links.anna ?? '' },
    { answer: letter.links.anna ?? '' },
    { way: 'phone', answer: `rene ${letter.code}` },
    { way: 'paper', answer: `anna ${letter.code}` },
  ];
  expect(await outcomes(...answers)).toEqual([
    'link anna',
    'doubled: the same choice as in line 1',
    'doubled: another choice than in line 1, which stands',
    'doubled: the same choice as in line 1',
  ]);
});

test('a refused answer does not stand in the way of a good one', async () => {
  expect(await outcomes({ answer: `${letter.links.anna}x` }, { answer: letter.links.rene ?? '' })).toEqual([expect.stringContaining('forged'), 'link rene']);
});

test('a letter of another issue of the same key is foreign', async () => {
  expect(await outcomes({ answer: issueAnswers(offer).links.anna ?? '' })).toEqual(['foreign: a link of a letter that was never issued']);
  // The code of a letter is the beginning of its id: another id that begins so is still another id.
  const alike = toAnswerId(`${letter.id.slice(0, -1)}${letter.id.endsWith('2') ? '3' : '2'}`);
  expect(await outcomes({ answer: issueAnswers({ ...offer, id: alike }).links.anna ?? '' })).toEqual(['foreign: a link of a letter that was never issued']);
  const { id } = letter;
  expect(await outcomes({ answer: issueAnswers({ ...offer, artifact: 'other', id }).links.anna ?? '' })).toEqual(['foreign: a link of another artifact']);
  const options = [{ id: 'chat', keyword: 'CHAT' }];
  expect(await outcomes({ answer: issueAnswers({ ...offer, options, id }).links.chat ?? '' })).toEqual(['foreign: an option that this letter did not offer']);
});

describe('a line that is wrong is named by its field:', () => {
  test.each([
    [{ answer: '' }, "malformed: 'answer' is empty"],
    [{ answer: 'x'.repeat(2001) }, "malformed: 'answer' is wrong"],
    [{ answer: 'ANNA' }, 'malformed: text that is no link'],
    [{ answer: 'https://geld.wilgendam.example/keuze' }, 'malformed: a link that holds no answer'],
    [{ way: 'fax', answer: 'x' }, "malformed: 'way' is wrong"],
    [{ received: 'gisteren', answer: 'x' }, "malformed: 'received' is wrong"],
    [{ received: '2026-12-01T10:00:00', answer: 'x' }, "malformed: 'received' is wrong"],
    [{ received: '', answer: 'x' }, "malformed: 'received' is empty"],
  ])('%j', async (cells, told) => expect(await outcomes(cells)).toEqual([told]));

  test('a day is enough for what came by post', async () => {
    expect(await outcomes({ way: 'paper', received: '2026-12-31', answer: `anna ${letter.code}` })).toEqual(['paper anna']);
  });
});

describe('a file of issued letters that would refuse good answers is refused itself:', () => {
  test.each([
    ['a code twice', [letter.record, letter.record], 'line 2: found the code of line 1'],
    ['a code of another id', [{ ...letter.record, code: phoned.code }], 'line 1: found a code that is wrong'],
    ['a field that it does not have', [{ ...letter.record, recipient: 'R-0001' }], 'line 1: found a record that is wrong'],
    ['two options with one keyword', [{ ...letter.record, options: ['a', 'b'].map((id) => ({ id, keyword: 'X' })) }], "'X' already answers"],
    ['nothing', [], 'no records'],
  ])('%s', async (_name, records, told) => await expect(IssuedLetters.read(fileOf(records))).rejects.toThrow(told));

  test('no file', async () => await expect(IssuedLetters.read('/nowhere/issued.jsonl')).rejects.toThrow('/nowhere/issued.jsonl'));
});
