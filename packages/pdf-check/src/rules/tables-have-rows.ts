import type { PdfRule } from '../finding.ts';

const WITHIN: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

/** Rows stand in tables and cells in rows, and each row has as many cells as the others. */
export const tablesHaveRows: PdfRule = {
  id: 'tables-have-rows',
  checkpoint: '09-004, 15-003',
  *faults({ structure = [] }) {
    for (const { role, parent, ref } of structure) {
      const within = WITHIN[role];
      if (within !== undefined && !within.includes(parent?.role ?? ''))
        yield { object: ref, found: `${role} in ${parent?.role ?? 'nothing'}`, expected: `${role} in ${within.join(' or ')}` };
    }
    for (const table of structure.filter(({ role }) => role === 'Table')) {
      const rows = structure.filter((node) => node.role === 'TR' && (node.parent === table || node.parent?.parent === table));
      const widths = new Set(rows.map(({ kids }) => kids.length));
      if (rows.length === 0) yield { object: table.ref, found: 'a table without rows', expected: 'rows (TR)' };
      if (widths.size > 1) yield { object: table.ref, found: `rows of ${[...widths].join(' and ')} cells`, expected: 'as many cells in each row' };
    }
  },
};
