import type { Fault, Rule } from '../../finding.ts';
import { nestingFaults } from '../../structure/nesting.ts';
import { placeOf, type StructNode } from '../../structure/structure-tree.ts';

/** Tables hold rows, rows hold cells; a head or a foot is beside a body (ISO 32000-1, 14.8.4.3.4). */
export const tablesHoldRows: Rule = {
  code: 'tables-hold-rows',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '09-004',
  *faults({ nodes }) {
    yield* nestingFaults(nodes, {
      Table: { holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], needs: ['TR', 'TBody'], caption: 'first or last' },
      THead: { within: ['Table'], holds: ['TR'] },
      TBody: { within: ['Table'], holds: ['TR'] },
      TFoot: { within: ['Table'], holds: ['TR'] },
      TR: { within: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
      TH: { within: ['TR'] },
      TD: { within: ['TR'] },
    });
    for (const node of nodes) if (node.role === 'Table') yield* partFaults(node);
  },
};

function* partFaults(table: StructNode): Generator<Fault> {
  const count = (part: string) => table.kids.filter(({ role }) => role === part).length;
  for (const part of ['THead', 'TFoot']) {
    if (count(part) > 1) yield { place: placeOf(table), found: `a table with ${count(part)} of ${part}`, expected: `one ${part} at most` };
    if (count(part) > 0 && count('TBody') === 0) yield { place: placeOf(table), found: `a table with ${part} and no TBody`, expected: `TBody beside ${part}` };
  }
}
