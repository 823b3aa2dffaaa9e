import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { checkApproval, checkReviewed } from './check.ts';
import { Wording } from './wording.ts';

const REVIEWED = { status: 'reviewed', draft: 'machine', by: 'A. Jansen', on: '2026-11-23' };
const DRAFT = { status: 'draft', draft: 'machine' };

function load(files: Record<string, object>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  for (const [tag, json] of Object.entries(files)) writeFileSync(path.join(folder, `${tag}.json`), JSON.stringify(json));
  return loadCatalogue('artifact', folder, 'x/wording');
}

describe('what a wording file says of its approval', () => {
  test('is read, and is no text', () => {
    const [file] = load({ nl: { '@@x-approval': REVIEWED, title: 'a' } }).files;
    expect(file).toMatchObject({ approval: REVIEWED, texts: { title: 'a' } });
    expect(Object.keys(file?.texts ?? {})).toEqual(['title']);
  });

  test.each([
    ['without a reviewer', { ...REVIEWED, by: undefined }, /x\/wording\/nl\.json @@x-approval\.by/],
    ['without the name of one', { ...REVIEWED, by: ' ' }, /@@x-approval\.by/],
    ['without a day', { ...REVIEWED, on: undefined }, /@@x-approval\.on/],
    ['on a day that does not exist', { ...REVIEWED, on: '2026-02-30' }, /@@x-approval\.on/],
    ['as something else', { ...REVIEWED, status: 'ok' }, /@@x-approval\.status/],
    ['as a word', 'reviewed', /@@x-approval: /],
  ])('is refused %s', (_what, approval, said) => {
    expect(() => load({ nl: { '@@x-approval': approval, title: 'a' } })).toThrow(said);
  });

  test('is asked for where it is missing, and counts as a draft until then', () => {
    const catalogue = load({ nl: { title: 'a' } });
    expect(checkApproval(catalogue)).toMatchObject([{ place: { file: 'x/wording/nl.json', key: '@@x-approval' } }]);
    expect(checkReviewed([catalogue], [{ file: 'x/wording/nl.json', key: 'title' }])).toHaveLength(1);
  });
});

test('only a file that a text came from can hold a message back', () => {
  const catalogue = load({ nl: { '@@x-approval': REVIEWED, title: 'a' }, tr: { '@@x-approval': DRAFT, title: 'b' } });
  expect(checkReviewed([catalogue], [{ file: 'x/wording/nl.json', key: 'title' }])).toEqual([]);
  expect(checkReviewed([catalogue], [{ file: 'x/wording/tr.json', key: 'title' }])).toMatchObject([
    { place: { file: 'x/wording/tr.json' }, found: 'a machine draft without a reviewer' },
  ]);
});

test('the wording that may be sent has no draft, and no language of which a plain file is one', () => {
  const wording = new Wording([
    load({ nl: { '@@x-approval': REVIEWED, title: 'a' }, 'nl-x-a2': { '@@x-approval': DRAFT, title: 'b' }, tr: { '@@x-approval': REVIEWED, title: 'c' } }),
    { ...load({ nl: { '@@x-approval': REVIEWED, hello: 'a' }, tr: { '@@x-approval': DRAFT, hello: 'c' } }), namespace: 'shared' },
  ]).reviewed();
  expect(wording.languages()).toEqual(['nl']);
  expect(wording.hasLevel('nl', 'A2')).toBe(false);
});
