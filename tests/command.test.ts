import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT, runAanreik } from './support/run-aanreik.ts';

const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'aanreik-'));

/** Starts the command as a shell in a folder would. */
function started(command: string, cwd: string, ...words: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(command, words, { cwd }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }));
  });
}

test('a shell finds the command through a link, from any folder, and gets its output and exit code', async () => {
  const folder = emptyFolder();
  const link = path.join(folder, 'aanreik');
  symlinkSync(path.join(ROOT, 'bin/aanreik'), link);
  expect(await started(link, folder, 'list')).toMatchObject({ code: 0, stdout: expect.stringContaining('next-steps'), stderr: '' });
  expect(await started(link, folder, 'render', 'next-steps')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--recipients') });
});

test('a reader of the output who stops reading stops nothing', async () => {
  const unread = await started('sh', ROOT, '-c', '(bin/aanreik --help; echo "ended with $?" >&2) | true');
  expect(unread).toEqual({ code: 0, stdout: '', stderr: 'ended with 0\n' });
});

test('an artifact in a folder far from the engine is written, checked and found by it', async () => {
  const folder = emptyFolder();
  const aanreik = (...words: readonly string[]) => started(path.join(ROOT, 'bin/aanreik'), folder, ...words, '--templates', 'ours');
  expect(await aanreik('new', 'artifact', 'afspraak')).toMatchObject({ code: 0 });
  expect(await aanreik('check', 'afspraak')).toEqual({ code: 0, stdout: expect.stringMatching(/^No problems found\./), stderr: '' });
  expect((await aanreik('list')).stdout).toContain('afspraak  "Er is tijd voor u"  channels: letter, email, sms  languages: nl\n');
});

test('a run in process leaves nothing behind in it', async () => {
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const before = process.exitCode;
  expect((await runAanreik('render', 'no-such', '--recipients', 'x.csv', '--out', 'x')).code).toBe(2);
  expect((await runAanreik('list')).code).toBe(0);
  expect(process.exitCode).toBe(before);
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

test('help names every command and says what it does', async () => {
  const { stdout } = await runAanreik('--help');
  const names = [...readFileSync(path.join(ROOT, 'packages/cli/src/commands.ts'), 'utf8').matchAll(/^ {2}([a-z]+): \{$/gm)].map(({ 1: name }) => name);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} .*[a-z]{3}`, 'm'));
  expect((await runAanreik('help', 'check')).stdout).toContain('--notes');
});
