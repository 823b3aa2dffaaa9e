import { describeProblem, ProblemsError } from '@aanreik/message';
import type { CommandLine } from './command-line.ts';

/** At most so many problems on a screen: the first ones mostly explain the rest. */
const SHOWN = 40;

/** Says on the error stream why a command could not do its work. */
export function reportFailure(commandLine: CommandLine, error: unknown): void {
  if (!(error instanceof ProblemsError)) {
    commandLine.report(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return;
  }
  for (const problem of error.problems.slice(0, SHOWN)) commandLine.report(describeProblem(problem));
  if (error.problems.length > SHOWN) commandLine.report(`... and ${error.problems.length - SHOWN} more`);
}
