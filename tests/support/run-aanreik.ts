import path from 'node:path';
import { Writable } from 'node:stream';
import { run } from '@aanreik/cli';

/** The root of the checkout. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** Runs the command as a shell in the root would, in this process: that takes no second to start. */
export async function runAanreik(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new Gathered(), new Gathered()];
  const code = await run(words, { stdout, stderr, env: process.env, cwd: ROOT });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Keeps what is written to it. */
class Gathered extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
