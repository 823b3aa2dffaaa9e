import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { saveWording } from './save-wording.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
/** Below the templates, so that the artifact finds the packages that it imports. */
const COPY = path.join(TEMPLATES, 'node_modules/.cache/save-wording');
const NL = 'next-steps/wording/nl.json';

const HAT: string = JSON.parse(readFileSync(path.join(TEMPLATES, NL), 'utf8')).hat;
const CHANGED = `Wij helpen u graag. ${HAT}`;

const written = (file: string) => readFileSync(path.join(COPY, file), 'utf8');

beforeEach(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['next-steps', 'shared']) cpSync(path.join(TEMPLATES, name), path.join(COPY, name), { recursive: true });
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

test.each([
  ['a placeholder that nobody can fill in', NL, 'hat', HAT, 'Dag {{onbekend}}', /onbekend/],
  ['a text that changed meanwhile', NL, 'hat', 'Iets anders', 'Nieuw', /found "Wij schrijven u/],
  ['a key that is not there', NL, 'hoed', 'x', 'y', /no such text/],
  ['a text that other messages have too', 'shared/wording/nl.json', 'signOff.closing', 'Met vriendelijke groet,', 'Groet,', /a text of next-steps/],
  ['a file outside the artifact', '../package.json', 'name', 'aanreik', 'x', /a text of next-steps/],
])('%s is refused, and nothing is written', async (_what, file, key, from, to, message) => {
  const before = [written(NL), written('shared/wording/nl.json')];
  await expect(saveWording(COPY, 'next-steps', [{ file, key, from: [from], to: [to] }])).rejects.toThrow(message);
  expect([written(NL), written('shared/wording/nl.json')]).toEqual(before);
});
