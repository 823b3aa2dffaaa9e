import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runAanreik } from './support/run-aanreik.ts';

const TEMPLATES = path.join(import.meta.dirname, '../templates');
const NL = path.join(TEMPLATES, 'next-steps/wording/nl.json');
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

test('a text that messages share is changed for all, and none of them is sent until somebody approves it', async () => {
  // Below the templates, so that the artifacts find the packages that they import.
  const copy = path.join(TEMPLATES, 'node_modules/.cache/wording-apply');
  for (const name of ['next-steps', 'conversation-choice', 'shared']) cpSync(path.join(TEMPLATES, name), path.join(copy, name), { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const file = path.join(folder, 'change.json');
  const shared = { file: 'shared/wording/nl.json', key: 'signOff.closing', from: ['Met vriendelijke groet,'], to: ['Hartelijke groet,'] };
  writeFileSync(file, JSON.stringify({ version: 1, artifact: 'next-steps', edits: [shared] }));
  const { code, stdout } = await runAanreik('wording', 'apply', file, '--templates', copy);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('1 text is a draft, sent to nobody, until approved: aanreik wording approve shared\n'),
  });
  vi.stubEnv('AANREIK_ANSWER_KEY', randomBytes(32).toString('hex'));
  const recipients = path.join(import.meta.dirname, '../fixtures/recipients.csv');
  for (const artifact of ['next-steps', 'conversation-choice']) {
    const render = ['render', artifact, '--templates', copy, '--recipients', recipients, '--out', path.join(folder, artifact), '--date', '2026-11-24'];
    const refused = await runAanreik(...render, '--answer-until', '2027-02-01');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/shared\/wording\/nl\.json signOff\.closing.*a draft: changed since/) });
    expect(existsSync(path.join(folder, artifact))).toBe(false);
  }
  rmSync(copy, { recursive: true });
});
