/** What is wrong and what would be right: all that a rule or a reader of data has to say. */
export interface Fault {
  readonly found: string;
  readonly expected: string;
}

/** Something wrong, as data with a place: `P` says where, in terms of what was looked at. */
export interface Problem<P = FilePlace> extends Fault {
  /** Of the kind of problem, or of the rule that found it. */
  readonly code: string;
  readonly place: P;
}

/** A place in wording, a house style, an artifact or a file of rows. */
export interface FilePlace {
  /** Path of the file, relative to the folder that the user named. */
  readonly file: string;
  /** The key in a wording file, or the path in a JSON file. */
  readonly key?: string;
  /** The variant in which it shows, in one line; absent where it shows in all. */
  readonly variant?: string;
}

/**
 * Something that can be decided of a subject: a message, a laid-out letter. `F` is what it says of each place that
 * breaks it.
 */
export interface Rule<Subject, F extends Fault = Fault> {
  /** Names the rule, and the problems that it finds. */
  readonly code: string;
  readonly check: (subject: Subject) => Iterable<F>;
}

export function describeProblem({ place: { file, key, variant }, found, expected }: Problem): string {
  return `${[file, key, variant && `(${variant})`].filter(Boolean).join(' ')}: found ${found}; expected ${expected}`;
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
