import type { LoadedArtifact } from '@aanreik/compose';
import { ProblemsError } from '@aanreik/message';
import type { RowSource } from '@aanreik/rows';
import { RECIPIENT_COLUMNS } from './columns.ts';

/**
 * @param warn is called for each column that is not read
 * @throws {ProblemsError} where the columns of a source cannot be those of a recipient file
 */
export function checkColumns({ name, columns }: Pick<RowSource, 'name' | 'columns'>, { definition }: LoadedArtifact, warn: (text: string) => void): void {
  if (columns.length === 0) return;
  if (!columns.includes('id')) {
    throw new ProblemsError([{ code: 'columns', file: name, key: 'row 1', found: `the columns ${columns.join(', ')}`, expected: 'a column id' }]);
  }
  const known = new Set<string>([...RECIPIENT_COLUMNS, ...Object.keys(definition.data.shape)]);
  for (const column of columns) if (!known.has(column)) warn(`column '${column}' is not known and is not read`);
}
