import { Console } from 'node:console';
import path from 'node:path';
import { EXIT, type ExitCode } from './exit.ts';

/** What a command may use of the process or the test that runs it; it reaches for nothing else of them. */
export interface Surroundings {
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder that paths on the command line start from. */
  readonly cwd: string;
}

/** One run of the command: where it reads and writes, and how it ends. */
export class CommandLine {
  readonly stdin: AsyncIterable<Uint8Array | string> | undefined;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: Surroundings['stderr'];
  readonly env: Surroundings['env'];
  exitCode: ExitCode = EXIT.done;
  readonly #cwd: string;
  readonly #console: Console;

  constructor({ stdin, stdout, stderr, env, cwd }: Surroundings) {
    this.stdin = stdin;
    this.stdout = stdout;
    this.stderr = stderr;
    this.env = env;
    this.#cwd = cwd;
    this.#console = new Console({ stdout, stderr });
  }

  /** Writes what was asked for, as a line. */
  print(text: string): void {
    this.#console.log('%s', text);
  }

  /** Writes a line about the run itself: what is wrong, how far it is. */
  report(text: string): void {
    this.#console.error('%s', text);
  }

  /** The absolute path of a file or folder that was named on the command line. */
  pathOf(name: string): string {
    return path.resolve(this.#cwd, name);
  }
}
