import type { Artifact } from '@aanreik/compose';
import type { Cells } from './columns.ts';
import type { CellFault } from './parse-recipient.ts';

/** Reads the artifact's own columns with its own schema. */
export function parseData(artifact: Artifact, cells: Cells): { readonly data: unknown } | { readonly faults: readonly CellFault[] } {
  const parsed = artifact.data.safeParse(cells);
  if (parsed.success) return { data: parsed.data };
  return {
    faults: parsed.error.issues.map((issue) => {
      const field = String(issue.path[0] ?? 'row');
      return { field, found: cells[field] ?? 'nothing', expected: issue.message };
    }),
  };
}
