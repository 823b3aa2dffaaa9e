import type { Rule } from '../../finding.ts';
import { nestingFaults } from '../../structure/nesting.ts';

/** A table of contents holds its entries and may begin with its caption (ISO 32000-1, 14.8.4.2). */
export const contentsHoldEntries: Rule = {
  code: 'contents-hold-entries',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '09-006',
  faults: ({ nodes }) => nestingFaults(nodes, { TOC: { holds: ['TOC', 'TOCI', 'Caption'], caption: 'first' }, TOCI: { within: ['TOC'] } }),
};
