import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from '@aanreik/cli';

/** Runs the command as it is typed, and then says which React it has loaded: `act` is in that of development alone. */
const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
const ofReact: object = createRequire(path.join(import.meta.dirname, '../../packages/pdf/src/index.ts'))('react');
stdout.write(`${'act' in ofReact ? 'development' : 'production'}\n`);
