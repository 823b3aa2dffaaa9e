import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

test('the command runs React as it does in production, whatever the environment of the shell', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['packages/source-loader/start.js', 'tests/support/react-mode.ts', 'list'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development' },
  });
  expect(stdout).toContain('next-steps');
  expect(stdout.trim().split('\n').at(-1)).toBe('production');
});
