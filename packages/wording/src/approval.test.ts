import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue, type TextTree } from './catalogue.ts';
import { checkLeftovers } from './check.ts';
import { type ApprovalPolicy, draftProblems, remedyOf } from './draft.ts';
import { type TextValue, textHash } from './text-hash.ts';
import { Wording } from './wording.ts';

const FILE = 'x/wording/nl.json';
const BY = { by: 'A. Jansen', on: '2026-11-23' };
const FOUR_EYES: ApprovalPolicy = { fourEyes: true, openComments: 'allow' };
const NO_COMMENTS: ApprovalPolicy = { fourEyes: false, openComments: 'block' };

interface Beside {
  readonly approvals?: unknown;
  readonly comments?: unknown;
}

function load(texts: object, { approvals, comments }: Beside = {}, tag = 'nl') {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const write = (file: string, json: unknown) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify(json));
  };
  write(`${tag}.json`, texts);
  if (approvals !== undefined) write(`approvals/${tag}.json`, { approvals });
  if (comments !== undefined) write(`comments/${tag}.json`, { comments });
  return loadCatalogue('artifact', folder, 'x/wording');
}

const approved = (texts: Record<string, TextValue>, of: object = {}) => [
  { ...BY, ...of, texts: Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, textHash(FILE, key, value)])) },
];

/** The keys that are drafts, with why. */
function draftsIn(texts: TextTree, beside: Beside, policy?: ApprovalPolicy, tag?: string): readonly (readonly [string, string])[] {
  return new Wording([load(texts, beside, tag)]).drafts(policy).map(({ key, reason }) => [key, reason.kind] as const);
}

describe('an approval', () => {
  test('is of what a text said', () => {
    const approvals = approved({ title: 'a', 'sms.text': 'b' });
    expect(draftsIn({ title: 'a', sms: { text: 'b' } }, { approvals })).toEqual([]);
    expect(draftsIn({ title: 'a', sms: { text: 'b!' } }, { approvals })).toEqual([['sms.text', 'changed']]);
  });

  test.each([
    ['one item changed', ['a', 'c']],
    ['two items changed places', ['b', 'a']],
    ['an item was added', ['a', 'b', 'c']],
    ['it became one text', 'a'],
  ])('of a list is of the whole list: %s', (_what, items: TextValue) => {
    expect(draftsIn({ items }, { approvals: approved({ items: ['a', 'b'] }) })).toEqual([['items', 'changed']]);
  });

  test('is of the exact characters', () =>
    expect(draftsIn({ title: 'cafe\u0301' }, { approvals: approved({ title: 'caf\u00e9' }) })).toEqual([['title', 'changed']]));

  test('holds for no other key', () => {
    const hash = textHash(FILE, 'title', 'a');
    expect(draftsIn({ title: 'a', hat: 'a' }, { approvals: [{ ...BY, texts: { title: hash, hat: hash } }] })).toEqual([['hat', 'changed']]);
  });

  test('holds for no other file', () =>
    expect(draftsIn({ title: 'a' }, { approvals: approved({ title: 'a' }) }, undefined, 'en')).toEqual([['title', 'changed']]));

  test('gives way to a later one', () => {
    const [earlier, later] = [approved({ title: 'a' }), approved({ title: 'b' })];
    expect(draftsIn({ title: 'a' }, { approvals: [...earlier, ...later] })).toEqual([['title', 'changed']]);
    expect(draftsIn({ title: 'b' }, { approvals: [...earlier, ...later] })).toEqual([]);
  });

  test('is what every text waits for', () => expect(draftsIn({ title: 'a' }, {})).toEqual([['title', 'never-approved']]));

  test.each([
    ['without a name', { by: undefined }, /x\/wording\/approvals\/nl\.json approvals\.0\.by: .*"by": who/],
    ['with an empty name', { by: ' ' }, /approvals\.0\.by: found nobody/],
    ['without a day', { on: undefined }, /approvals\.0\.on/],
    ['on a day that does not exist', { on: '2026-02-30' }, /approvals\.0\.on/],
    ['on a day to come', { on: '2099-01-01' }, /approvals\.0\.on: found a day that is still to come/],
    ['of something that is no hash', { texts: { title: 'goed' } }, /approvals\.0\.texts\.title: found no hash of a text/],
    ['of nothing', { texts: {} }, /approvals\.0\.texts: found no texts/],
    ['with more', { status: 'reviewed' }, /approvals\.0/],
  ])('is refused %s', (_what, wrong, said) => {
    const [entry] = approved({ title: 'a' });
    expect(() => load({ title: 'a' }, { approvals: [{ ...entry, ...wrong }] })).toThrow(said);
  });

  test('of a key that is gone is found, and so is a comment on one', () => {
    const catalogue = load({ title: 'a' }, { approvals: approved({ title: 'a', hoed: 'b' }), comments: [{ ...BY, key: 'pet', words: 'Welke?' }] });
    expect(checkLeftovers(catalogue)).toMatchObject([
      { code: 'approval-without-text', place: { file: 'x/wording/approvals/nl.json', key: 'hoed' }, found: `an approval of a text that ${FILE} does not have` },
      { code: 'comment-without-text', place: { file: 'x/wording/comments/nl.json', key: 'pet' } },
    ]);
  });
});

test('approvals of which the wording file is gone are found', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  mkdirSync(path.join(folder, 'approvals'));
  writeFileSync(path.join(folder, 'approvals/nl-x-a2.json'), JSON.stringify({ approvals: [] }));
  expect(checkLeftovers(loadCatalogue('artifact', folder, 'x/wording'))).toMatchObject([{ place: { file: 'x/wording/approvals/nl-x-a2.json' } }]);
});

describe('where a house style asks for four eyes', () => {
  const texts = { title: 'a' };

  test.each([
    ['its writer approved it', { author: 'A. Jansen <aj@example.org>' }, 'own-approval'],
    ['its writer approved it under another name', { by: 'Anja J. <AJ@example.org>', author: 'A. Jansen <aj@example.org>' }, 'own-approval'],
    ['its writer approved it in capitals', { by: 'a. JANSEN', author: 'A.  Jansen' }, 'own-approval'],
    ['nobody knows who wrote it', {}, 'unknown-author'],
  ])('a text is a draft as long as %s', (_who, of, kind) => {
    expect(draftsIn(texts, { approvals: approved(texts, of) }, FOUR_EYES)).toEqual([['title', kind]]);
    expect(draftsIn(texts, { approvals: approved(texts, of) })).toEqual([]);
  });

  test('an approval by another counts', () =>
    expect(draftsIn(texts, { approvals: approved(texts, { author: 'B. Bakker <bb@example.org>' }) }, FOUR_EYES)).toEqual([]));
});

describe('where a house style waits for comments', () => {
  const comment = { ...BY, key: 'title', words: '<b>Kan dit korter?</b>' };
  const approvals = approved({ title: 'a', hat: 'b' });
  const texts = { title: 'a', hat: 'b' };

  test('a text with an open comment is a draft', () => {
    expect(draftsIn(texts, { approvals, comments: [comment] }, NO_COMMENTS)).toEqual([['title', 'open-comment']]);
    expect(draftsIn(texts, { approvals, comments: [comment] })).toEqual([]);
  });

  test('a comment that is resolved holds nothing back', () =>
    expect(draftsIn(texts, { approvals, comments: [{ ...comment, resolved: BY }] }, NO_COMMENTS)).toEqual([]));

  test.each([
    ['without words', { words: ' ' }, /comments\.0\.words: found no words/],
    ['with what a terminal takes for a command', { words: 'Rood: \u001b[31m' }, /comments\.0\.words: found control characters/],
    ['by somebody with two lines', { by: 'A. Jansen\nB. Bakker' }, /comments\.0\.by: found more than one line/],
  ])('a comment is refused %s', (_what, wrong, said) => expect(() => load(texts, { comments: [{ ...comment, ...wrong }] })).toThrow(said));

  test('a comment may have more than one line', () => expect(draftsIn(texts, { approvals, comments: [{ ...comment, words: 'Een.\nTwee.' }] })).toEqual([]));
});

describe('what a file says of its first version', () => {
  test('is no text', () => {
    const [file] = load({ '@@x-draft': 'machine', title: 'a' }).files;
    expect(file).toMatchObject({ firstDraft: 'machine', texts: { title: 'a' } });
    expect(Object.keys(file?.texts ?? {})).toEqual(['title']);
  });

  test('is that a machine wrote it, or nothing', () =>
    expect(() => load({ '@@x-draft': 'human', title: 'a' })).toThrow(/@@x-draft: found "human"; expected "machine"/));

  test('holds no approval any more', () =>
    expect(() => load({ '@@x-approval': { status: 'reviewed', by: 'A. Jansen', on: '2026-11-23' }, title: 'a' })).toThrow(
      /nl\.json @@x-approval: found an approval of the whole file; expected no such line: .*aanreik wording approve/,
    ));
});

test.each([
  ['x/wording/nl-x-a2.json', 'aanreik wording resolve x title --tag nl-x-a2'],
  ['x/experiments/warm/nl.json', 'aanreik wording resolve x title --tag nl --arm warm'],
  ['shared/wording/tr.json', 'aanreik wording resolve shared title --tag tr'],
])('what to do about a comment in %s is a command that finds it', (file, command) => {
  expect(remedyOf({ file, key: 'title', reason: { kind: 'open-comment', ...BY } })).toBe(`the comment resolved: ${command}`);
});

test('only texts that a message uses hold it back', () => {
  const wording = new Wording([load({ title: 'a', hat: 'b' }, { approvals: approved({ title: 'a' }) })]);
  const policy: ApprovalPolicy = { fourEyes: false, openComments: 'allow' };
  expect(wording.draftsAmong([{ file: FILE, key: 'title' }], policy)).toEqual([]);
  expect(
    wording.draftsAmong(
      [
        { file: FILE, key: 'hat' },
        { file: FILE, key: 'hat' },
      ],
      policy,
    ),
  ).toMatchObject([{ key: 'hat' }]);
});

test('many drafts of a file are one problem, with the first by name and how many more', () => {
  const texts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, 'a']));
  expect(draftProblems(new Wording([load(texts)]).drafts())).toEqual([
    {
      code: 'draft',
      place: { file: FILE, key: 'k0' },
      found: 'a draft: nobody has approved it; drafts too: k1, k2, k3, and 36 more in this file',
      expected: 'someone who approves what it now says: aanreik wording approve x --tag nl (docs/wording.md)',
    },
  ]);
});
