import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** Runs the command as a shell would. */
export function runAanreik(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = path.join(ROOT, 'node_modules/.bin/tsx');
  const args = ['--tsconfig', 'tsconfig.base.json', 'packages/cli/src/main.ts', ...words];
  return new Promise((resolve) => {
    execFile(command, args, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr }),
    );
  });
}
