/**
 * Something wrong in wording, a house style or an artifact, as data with a place.
 * Every problem says where it is, what was found and what would be right.
 */
export interface Problem {
  readonly code: string;
  /** Path of the file, relative to the folder that the user named. */
  readonly file: string;
  /** The key in a wording file, or the path in a JSON file. */
  readonly key?: string;
  /** The variant in which it shows, in one line; absent where it shows in all. */
  readonly variant?: string;
  readonly found: string;
  readonly expected: string;
}

export function describeProblem(problem: Problem): string {
  const place = [problem.file, problem.key, problem.variant && `(${problem.variant})`].filter(Boolean).join(' ');
  return `${place}: found ${problem.found}; expected ${problem.expected}`;
}

/** Thrown where work cannot start because of problems that were found beforehand. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}
