import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';

export const headingsOfOneKind: Rule = {
  code: 'headings-of-one-kind',
  severity: 'fault',
  clauses: { 'ua-1': '7.4.4' },
  checkpoint: '14-007',
  *faults({ nodes }) {
    const plain = nodes.find(({ role }) => role === 'H');
    if (plain !== undefined && nodes.some(({ role }) => /^H[1-6]$/.test(role)))
      yield { place: placeOf(plain), found: 'headings with a level and without', expected: 'H alone, or H1 to H6 alone' };
  },
};
