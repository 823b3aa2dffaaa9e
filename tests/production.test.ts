import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

/** What React exports in development alone. */
const PROBE = `
  process.argv.splice(1, 1, 'list');
  await import('./packages/cli/src/main.ts');
  const { createRequire } = await import('node:module');
  console.log('act' in createRequire(process.cwd() + '/packages/pdf/src/index.ts')('react') ? 'development' : 'production');
`;

test('the command runs React as it does in production, whatever the environment of the shell', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROBE, 'x'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', TSX_TSCONFIG_PATH: 'tsconfig.base.json' },
  });
  expect(stdout).toContain('next-steps');
  expect(stdout.trim().split('\n').at(-1)).toBe('production');
});
