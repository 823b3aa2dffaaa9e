import type { Rule } from '../../finding.ts';
import { nestingFaults } from '../../structure/nesting.ts';

/** Text in small type beside other text (ISO 32000-1, 14.8.4.4.3). */
export const rubyHoldsItsParts: Rule = {
  code: 'ruby-holds-its-parts',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '09-007, 09-008',
  faults: ({ nodes }) =>
    nestingFaults(nodes, {
      Ruby: { holds: ['RB', 'RT', 'RP'] },
      RB: { within: ['Ruby'] },
      RT: { within: ['Ruby'] },
      RP: { within: ['Ruby'] },
      Warichu: { holds: ['WT', 'WP'] },
      WT: { within: ['Warichu'] },
      WP: { within: ['Warichu'] },
    }),
};
