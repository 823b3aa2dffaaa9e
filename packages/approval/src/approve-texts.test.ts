import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { approveTexts } from './approve-texts.ts';
import { draftTexts } from './draft-texts.ts';
import { gitUser } from './git-user.ts';

const BY = { by: 'C. de Wit', on: '2026-11-24' };
let templates = '';

const git = (...words: readonly string[]) => execFileSync('git', ['-C', templates, ...words], { stdio: 'pipe' });
const write = (texts: object, file = 'x/wording/nl.json') => {
  mkdirSync(path.dirname(path.join(templates, file)), { recursive: true });
  writeFileSync(path.join(templates, file), JSON.stringify(texts));
};
const commit = (name: string, why: string) => {
  git('add', '-A');
  git('-c', `user.name=${name}`, '-c', 'user.email=', 'commit', '-qm', why);
};
const approvals = (file = 'x/wording/approvals/nl.json') => JSON.parse(readFileSync(path.join(templates, file), 'utf8')).approvals;

beforeEach(() => {
  templates = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  // An artifact by its folder; none of its code is loaded.
  mkdirSync(path.join(templates, 'x'));
  writeFileSync(path.join(templates, 'x/artifact.ts'), 'throw new Error("loaded")');
  write({ title: 'a', items: ['b', 'c'] });
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', '');
  commit('B. Bakker', 'One');
});

test('texts are approved with who wrote each', async () => {
  write({ title: 'a', items: ['b', 'd'] });
  await approveTexts(templates, 'x', BY);
  expect(approvals()).toMatchObject([
    { ...BY, author: 'B. Bakker', texts: { title: expect.any(String) } },
    { ...BY, author: 'A. Kaya', texts: { items: expect.any(String) } },
  ]);
  expect(await draftTexts(templates, 'x')).toEqual([]);
});

test('a list of which one item changed is shown whole, as it was and as it is', async () => {
  await approveTexts(templates, 'x', BY);
  write({ title: 'a', items: ['b', 'd'] });
  expect(await draftTexts(templates, 'x')).toMatchObject([
    { file: 'x/wording/nl.json', key: 'items', tag: 'nl', before: { kind: 'text', texts: ['b', 'c'] }, now: ['b', 'd'], author: 'A. Kaya' },
  ]);
});

describe('who says what they saw', () => {
  test('approves that and nothing else', async () => {
    const [title] = await draftTexts(templates, 'x');
    expect(title?.key).toBe('title');
    await approveTexts(templates, 'x', { ...BY, seen: title === undefined ? [] : [title] });
    expect((await draftTexts(templates, 'x')).map(({ key }) => key)).toEqual(['items']);
  });

  test('approves nothing where one of the texts says something else by now', async () => {
    const seen = await draftTexts(templates, 'x');
    write({ title: 'a, maar dan anders', items: ['b', 'c'] });
    await expect(approveTexts(templates, 'x', { ...BY, seen })).rejects.toThrow(
      /^x\/wording\/nl\.json title: found another text than was shown; expected .*look again$/,
    );
    expect((await draftTexts(templates, 'x')).map(({ key }) => key)).toEqual(['title', 'items']);
  });
});

test('texts of an experiment are approved with those of the artifact, in a file of their own', async () => {
  write({ title: 'warm' }, 'x/experiments/warm/nl.json');
  await approveTexts(templates, 'x', { ...BY, tag: 'nl' });
  expect(approvals('x/experiments/warm/approvals/nl.json')).toMatchObject([{ author: 'A. Kaya', texts: { title: expect.any(String) } }]);
});

test('in a clone that was cut off nobody is taken for the writer of what came before', async () => {
  write({ title: 'e', items: ['b', 'c'] });
  commit('D. Smit', 'Two');
  write({ title: 'f', items: ['b', 'c'] });
  commit('E. Visser', 'Three');
  const whole = templates;
  templates = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${whole}`, templates], { stdio: 'pipe' });
  expect((await draftTexts(templates, 'x')).map(({ key, author }) => [key, author])).toEqual([
    ['title', 'E. Visser'],
    ['items', undefined],
  ]);
});

describe('git', () => {
  test('is asked about the folder, whatever repository a hook speaks of', async () => {
    vi.stubEnv('GIT_DIR', '/nowhere');
    expect((await draftTexts(templates, 'x')).map(({ author }) => author)).toEqual(['B. Bakker', 'B. Bakker']);
  });

  test('that is not there knows nobody', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await gitUser(templates)).toBeUndefined();
    expect((await draftTexts(templates, 'x')).map(({ author, before }) => [author, before.kind])).toEqual([
      [undefined, 'new'],
      [undefined, 'new'],
    ]);
  });

  test('knows no writer of a file outside a repository, and its user as that of a file that nobody committed', async () => {
    const repository = templates;
    write({ hat: 'd' }, 'x/wording/en.json');
    expect((await draftTexts(templates, 'x', { tag: 'en' })).map(({ author }) => author)).toEqual(['A. Kaya']);
    templates = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
    cpSync(path.join(repository, 'x'), path.join(templates, 'x'), { recursive: true });
    expect((await draftTexts(templates, 'x', { tag: 'en' })).map(({ author }) => author)).toEqual([undefined]);
  });
});
