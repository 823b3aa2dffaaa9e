import { ProblemsError } from '@aanreik/message';

/** Why a file of rows cannot be used. */
export function fileProblem(file: string, found: string, expected: string, key?: string): ProblemsError {
  return new ProblemsError([{ code: 'recipient-file', place: { file, ...(key === undefined ? {} : { key }) }, found, expected }]);
}
