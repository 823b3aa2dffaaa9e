import { describeProblem, ProblemsError } from '@aanreik/message';
import { OutputError } from '@aanreik/output';
import type { CommandLine } from './command-line.ts';
import { Refusal } from './refusal.ts';

/** At most so many problems on a screen: the first ones mostly explain the rest. */
const SHOWN = 40;

/** Says on the error stream why a command could not do its work. */
export function reportFailure(commandLine: CommandLine, error: unknown): void {
  if (error instanceof OutputError) {
    commandLine.report(describeOutputError(error));
    return;
  }
  if (error instanceof Refusal) {
    commandLine.report(error.message);
    return;
  }
  if (!(error instanceof ProblemsError)) {
    commandLine.report(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return;
  }
  for (const problem of error.problems.slice(0, SHOWN)) commandLine.report(describeProblem(problem));
  if (error.problems.length > SHOWN) commandLine.report(`... and ${error.problems.length - SHOWN} more`);
}

/** What to do about what the system said. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, or name another disk with --out',
  EDQUOT: 'the quota of this user is used up: make room, or name another disk with --out',
  EFBIG: 'a file may not grow that large here: raise the limit, or ask for fewer letters a file',
  EACCES: 'this user may not write there: change who owns the folder, or name another with --out',
  EPERM: 'this user may not write there: change who owns the folder, or name another with --out',
  EROFS: 'that disk can only be read: name another with --out',
};

function describeOutputError({ path, code, message }: OutputError): string {
  const remedy = (code === undefined ? undefined : REMEDIES[code]) ?? 'see that the folder can be written to';
  return `${path} could not be written whole (${message}).\nThe run ended there. What is in the folder is whole; run.json says that it is not finished.\nNow: ${remedy}. Then run the same command again: it begins anew.`;
}
