import type { Artifact } from '@aanreik/compose';
import type { Cells, Nested } from '@aanreik/rows';
import type { CellProblem } from './parse-recipient.ts';

/** As much of a value as a list of rejected rows can hold. */
const MOST_SHOWN = 80;

/** Reads the artifact's own columns with its own schema. */
export function parseData(artifact: Artifact, cells: Cells, nested: Nested = {}): { readonly data: unknown } | { readonly problems: readonly CellProblem[] } {
  const row = { ...cells, ...nested };
  const parsed = artifact.data.safeParse(row);
  if (parsed.success) return { data: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      code: 'data',
      place: { field: fieldOf(path) },
      found: foundAt(row, path),
      expected: message,
    })),
  };
}

/** `overview.vat[1].amount` */
function fieldOf(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>((field, part) => (typeof part === 'number' ? `${field}[${part}]` : `${field}${field === '' ? '' : '.'}${String(part)}`), '') || 'row'
  );
}

function foundAt(row: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined), row);
  if (value === undefined) return 'nothing';
  // What is in it may be a whole year of someone's money: it is not written a second time.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value).slice(0, MOST_SHOWN);
}
