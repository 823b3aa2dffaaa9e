/** What the exit code says to whatever runs the command at night. */
export const EXIT = {
  done: 0,
  /** Some rows were rejected, or a check found problems. */
  incomplete: 1,
  notStarted: 2,
  /** An output could not be written whole, such as on a full disk. The run ended there. */
  notWritten: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
