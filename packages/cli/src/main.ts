import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;
// Who reads along may stop: `aanreik check | head`. That is no reason to stop the work, or to end in a stack trace.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
