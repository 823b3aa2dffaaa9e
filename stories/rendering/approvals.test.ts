import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as houseStyles from '@aanreik/house-style';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

/** Below the templates, so that an artifact finds the packages that it imports. */
const COPY = vi.hoisted(() => `${import.meta.dirname}/../../templates/node_modules/.cache/approvals`);
vi.mock('./templates-folder.ts', () => ({ TEMPLATES: COPY }));
vi.mock('@aanreik/house-style', { spy: true });

const { allApprovals, approveSeen, commentOn, historyOf, messageApprovals, resolveCommentOn } = await import('./approvals.ts');

const FILE = 'next-steps/wording/nl.json';
const place = { file: FILE, key: 'hat' };
const OF = { artifact: 'next-steps', houseStyle: 'wilgendam' };
const WRITER = 'A. Kaya <a.kaya@example.org>';
const git = (...words: readonly string[]) => execFileSync('git', ['-C', COPY, ...words], { stdio: 'pipe' });

beforeEach(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['next-steps', 'shared']) cpSync(path.join(COPY, '../../..', name), path.join(COPY, name), { recursive: true });
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', 'a.kaya@example.org');
  git('add', '-Af');
  git('-c', 'user.name=B. Bakker', 'commit', '-qm', 'Zoals goedgekeurd');
  const file = path.join(COPY, FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace('geen rekening', 'een rekening'));
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** As a house style would ask. */
function ask(approval: houseStyles.HouseStyle['approval']): void {
  const style = { ...houseStyles.loadHouseStyle('wilgendam'), approval };
  vi.mocked(houseStyles.loadHouseStyle).mockReturnValue(style);
}

async function hat(by?: string) {
  const { texts } = await messageApprovals({ ...OF, places: [place], ...(by === undefined ? {} : { by }) });
  expect(texts).toHaveLength(1);
  return texts[0];
}

async function seen() {
  return [{ ...place, hash: (await hat())?.draft?.hash ?? '' }];
}

test('git says who works here, what was approved and who changed it', async () => {
  const { user } = await messageApprovals({ ...OF, places: [place] });
  expect(user).toBe(WRITER);
  expect(await hat()).toMatchObject({
    approved: { by: 'redactie Aanreik' },
    draft: { author: WRITER, before: { kind: 'text', texts: [expect.stringContaining('geen rekening')] }, now: [expect.stringContaining('een rekening')] },
  });
});

describe('where the house style asks for four eyes', () => {
  beforeEach(() => ask({ fourEyes: true, openComments: 'allow' }));

  test('the writer is told that another approves it, and the other can', async () => {
    const obstacle = `${WRITER} schreef deze tekst, en de huisstijl vraagt vier ogen. Vraag een collega: iemand anders dan ${WRITER} keurt hem goed.`;
    expect((await hat())?.draft).toMatchObject({ obstacle });
    await expect(approveSeen({ ...OF, by: 'a. kaya', seen: await seen() })).rejects.toThrow(`hat: ${obstacle}`);
    expect((await hat('C. de Wit'))?.draft).not.toHaveProperty('obstacle');
    expect(await approveSeen({ ...OF, by: 'C. de Wit', seen: await seen() })).toBe(1);
    expect(await hat()).toMatchObject({ approved: { by: 'C. de Wit' } });
    expect(await hat()).not.toHaveProperty('draft');
  });

  test('a text of an unknown writer is to be in git first', async () => {
    rmSync(path.join(COPY, '.git'), { recursive: true });
    git('init', '-q');
    vi.stubEnv('PATH', '/nowhere');
    expect((await hat('C. de Wit'))?.draft?.obstacle).toMatch(/^Git weet niet wie deze tekst schreef.*Leg de tekst eerst vast in git/);
  });
});

test('where the house style waits for comments, an open one is dealt with first', async () => {
  ask({ fourEyes: false, openComments: 'block' });
  await commentOn({ ...OF, ...place, by: 'D. Smit', words: 'Is <b>dit</b> zo?' });
  const [one] = await seen();
  await expect(approveSeen({ ...OF, by: 'C. de Wit', seen: one === undefined ? [] : [one] })).rejects.toThrow(
    /hat: De huisstijl wacht op opmerkingen\. Handel eerst de opmerking/,
  );
  const { number = 0 } = (await hat())?.comments[0] ?? {};
  await resolveCommentOn({ artifact: 'next-steps', ...place, by: 'C. de Wit', number });
  expect((await hat())?.comments).toEqual([]);
  await expect(resolveCommentOn({ artifact: 'next-steps', ...place, by: 'C. de Wit', number })).rejects.toThrow(/al afgehandeld/);
  expect(await approveSeen({ ...OF, by: 'C. de Wit', seen: await seen() })).toBe(1);
});

test.each([
  ['a text of another folder', { file: '../package.json', key: 'name' }],
  ['a key that is gone', { file: FILE, key: 'hoed' }],
])('%s is no text to speak of', async (_what, gone) => {
  await expect(commentOn({ artifact: 'next-steps', ...gone, by: 'D. Smit', words: 'Waarom?' })).rejects.toThrow(/deze tekst is er niet meer/);
  await expect(historyOf({ artifact: 'next-steps', ...gone })).rejects.toThrow(/deze tekst is er niet meer/);
  await expect(approveSeen({ ...OF, by: 'D. Smit', seen: [{ ...gone, hash: 'x' }] })).rejects.toThrow(/deze tekst is er niet meer/);
  expect(existsSync(path.join(COPY, 'next-steps/wording/comments'))).toBe(false);
});

test('texts of one message are approved in all their files, and none where one was approved already', async () => {
  const shared = path.join(COPY, 'shared/wording/nl.json');
  writeFileSync(shared, readFileSync(shared, 'utf8').replace('Met vriendelijke groet', 'Met groet'));
  const { texts } = await messageApprovals({ ...OF, places: [place, { file: 'shared/wording/nl.json', key: 'signOff.closing' }] });
  const both = texts.map(({ file, key, draft }) => ({ file, key, hash: draft?.hash ?? '' }));
  expect(await approveSeen({ ...OF, by: 'C. de Wit', seen: both })).toBe(2);
  await expect(approveSeen({ ...OF, by: 'C. de Wit', seen: both })).rejects.toThrow(/intussen al goedgekeurd/);
});

test('who changed a text is asked of git, and nobody knows where there is none', async () => {
  expect(await historyOf({ artifact: 'next-steps', ...place })).toMatchObject([
    { by: WRITER, why: '' },
    { by: expect.stringMatching(/^B\. Bakker/), why: 'Zoals goedgekeurd' },
  ]);
  vi.stubEnv('PATH', '/nowhere');
  expect(await historyOf({ artifact: 'next-steps', ...place })).toEqual([]);
});

test('who can only read sees the drafts and comments of all texts, and no name of who built it', async () => {
  const all = await allApprovals('next-steps', 'wilgendam');
  expect(all).not.toHaveProperty('user');
  expect(all.texts.filter(({ file, draft }) => file === FILE && draft !== undefined).map(({ key }) => key)).toEqual(['hat']);
  expect(all.texts.length).toBeGreaterThan(100);
});
