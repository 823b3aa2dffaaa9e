import { ProblemsError } from '@aanreik/message';
import type { RowSource } from '@aanreik/rows';
import type { KnownColumns } from './known-columns.ts';

/** As much of the name of a column as a message shows: a file without a header has a person in its place. */
const MOST_SHOWN = 24;

/**
 * @param warn is called for each column that is not read
 * @throws {ProblemsError} where the columns of a source cannot be those of a recipient file
 */
export function checkColumns({ name, columns }: Pick<RowSource, 'name' | 'columns'>, known: KnownColumns, warn: (text: string) => void): void {
  if (columns.length === 0) return;
  const problem = (found: string, expected: string) => ({ code: 'columns', place: { file: name, key: 'row 1' }, found, expected });
  const misspelt = columns.flatMap((column) => {
    const meant = known.meantBy(column);
    return meant === undefined ? [] : [problem(`a column '${shownColumn(column)}'`, `'${meant}', as it is written in the README`)];
  });
  if (misspelt.length > 0) throw new ProblemsError(misspelt);
  if (!columns.includes('id')) {
    const read = columns.filter((column) => known.has(column));
    // What is not known may be no name of a column, but the data of a person.
    const found = read.length === 0 ? 'no column that is known: is there a header row?' : `the columns ${read.join(', ')}, and no id`;
    throw new ProblemsError([problem(found, 'a header row with a column id')]);
  }
  for (const column of columns) if (!known.has(column)) warn(`column '${shownColumn(column)}' is not known and is not read`);
}

/** The name of a column without anything that a terminal would act on. */
function shownColumn(column: string): string {
  return column.replaceAll(/[\p{C}\u2028\u2029]/gu, '?').slice(0, MOST_SHOWN);
}
