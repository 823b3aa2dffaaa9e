import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runAanreik } from './support/run-aanreik.ts';

const NL = path.join(import.meta.dirname, '../templates/next-steps/wording/nl.json');
const edit = { file: 'next-steps/wording/nl.json', key: 'hat', from: ['Wat hier ooit stond.'], to: ['Wij helpen u graag.'] };

test.each([
  [
    'a change of a text that has changed since',
    { version: 1, artifact: 'next-steps', edits: [edit] },
    /next-steps\/wording\/nl\.json hat: found .*"Wat hier ooit stond\."/,
  ],
  [
    'a change of a text of another artifact',
    { version: 1, artifact: 'suggestion', edits: [edit] },
    /next-steps\/wording\/nl\.json hat: .*a text of suggestion/,
  ],
  ['a file of something else', { artifact: 'next-steps' }, /change\.json version: .*a change of wording as the workbench writes it/],
])('%s is refused with what would be right, and nothing is written', async (_what, patch, message) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'change.json');
  writeFileSync(file, JSON.stringify(patch));
  const before = readFileSync(NL, 'utf8');
  const { code, stderr } = await runAanreik('wording', 'apply', file);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  expect(readFileSync(NL, 'utf8')).toBe(before);
});
