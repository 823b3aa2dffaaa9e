import { describeProblem, ProblemsError } from '@aanreik/message';

/** At most so many problems on a screen: the first ones mostly explain the rest. */
const SHOWN = 40;

/** Says on the error stream why a command could not do its work. */
export function reportFailure(error: unknown): void {
  if (!(error instanceof ProblemsError)) {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return;
  }
  for (const problem of error.problems.slice(0, SHOWN)) console.error(describeProblem(problem));
  if (error.problems.length > SHOWN) console.error(`... and ${error.problems.length - SHOWN} more`);
}
