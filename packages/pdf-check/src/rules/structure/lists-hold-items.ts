import type { Rule } from '../../finding.ts';
import { nestingFaults } from '../../structure/nesting.ts';

/**
 * A list holds items and may begin with its caption; an item holds its label and its body (ISO 32000-1, 14.8.4.3.3).
 */
export const listsHoldItems: Rule = {
  code: 'lists-hold-items',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '09-005',
  faults: ({ nodes }) =>
    nestingFaults(nodes, {
      L: { holds: ['L', 'LI', 'Caption'], needs: ['L', 'LI'], caption: 'first' },
      LI: { within: ['L'], holds: ['Lbl', 'LBody'] },
      LBody: { within: ['LI'] },
    }),
};
