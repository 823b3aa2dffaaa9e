import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { saveWording } from './save-wording.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
/** Below the templates, so that the artifact finds the packages that it imports. */
const COPY = path.join(TEMPLATES, 'node_modules/.cache/save-wording');
const NL = 'next-steps/wording/nl.json';

const SHARED = 'shared/wording/nl.json';
const CLOSING = 'Met vriendelijke groet,';

const HAT: string = JSON.parse(readFileSync(path.join(TEMPLATES, NL), 'utf8')).hat;
const CHANGED = `Wij helpen u graag. ${HAT}`;

const written = (file: string) => readFileSync(path.join(COPY, file), 'utf8');

beforeEach(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['next-steps', 'conversation-choice', 'shared']) cpSync(path.join(TEMPLATES, name), path.join(COPY, name), { recursive: true });
});

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('a changed text is written, and nothing else in its file changes', async () => {
  const before = written(NL);
  await saveWording(COPY, 'next-steps', [{ file: NL, key: 'hat', from: [HAT], to: [CHANGED] }]);
  expect(written(NL)).toBe(before.replace(HAT, CHANGED));
});

test('a list stays a list', async () => {
  const from = JSON.parse(written(NL)).call.items as string[];
  await saveWording(COPY, 'next-steps', [{ file: NL, key: 'call.items', from, to: from.slice(0, 2) }]);
  expect(JSON.parse(written(NL)).call.items).toEqual(from.slice(0, 2));
});

test('a text that messages share is changed for all of them, and is a draft in each', async () => {
  await saveWording(COPY, 'next-steps', [{ file: SHARED, key: 'signOff.closing', from: [CLOSING], to: ['Hartelijke groet,'] }]);
  expect(JSON.parse(written(SHARED)).signOff.closing).toBe('Hartelijke groet,');
  for (const name of ['next-steps', 'conversation-choice']) {
    const { wording } = await loadArtifact(COPY, name);
    expect(wording.drafts()).toContainEqual(
      expect.objectContaining({ file: SHARED, key: 'signOff.closing', reason: expect.objectContaining({ kind: 'changed' }) }),
    );
  }
});

test('the shared texts that come with the engine are changed in no folder elsewhere', async () => {
  const engine = path.join(TEMPLATES, SHARED);
  const before = readFileSync(engine, 'utf8');
  rmSync(path.join(COPY, 'shared'), { recursive: true });
  const edit = { file: SHARED, key: 'signOff.closing', from: [CLOSING], to: ['Hartelijke groet,'] };
  await expect(saveWording(COPY, 'next-steps', [edit])).rejects.toThrow(/comes with the engine/);
  expect(readFileSync(engine, 'utf8')).toBe(before);
});

test.each([
  ['a placeholder that nobody can fill in', NL, 'hat', HAT, 'Dag {{onbekend}}', /onbekend/],
  ['a text that changed meanwhile', NL, 'hat', 'Iets anders', 'Nieuw', /found "Wij schrijven u/],
  ['a key that is not there', NL, 'hoed', 'x', 'y', /no such text/],
  ['a text of another message', 'conversation-choice/wording/nl.json', 'title', 'x', 'y', /a text of another message/],
  ['a file outside the artifact', '../package.json', 'name', 'aanreik', 'x', /a text of next-steps/],
  ['a shared text that one of its messages cannot fill in', SHARED, 'signOff.closing', CLOSING, 'Groet {{fact.phonePlan}}', /fact\.phonePlan/],
])('%s is refused, and nothing is written', async (_what, file, key, from, to, message) => {
  const before = [written(NL), written(SHARED)];
  await expect(saveWording(COPY, 'next-steps', [{ file, key, from: [from], to: [to] }])).rejects.toThrow(message);
  expect([written(NL), written(SHARED)]).toEqual(before);
});
