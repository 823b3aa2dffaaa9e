import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';

export const onePlainHeadingAPart: Rule = {
  code: 'one-plain-heading-a-part',
  severity: 'fault',
  clauses: { 'ua-1': '7.4.4' },
  checkpoint: '14-006',
  *faults({ nodes }) {
    for (const node of nodes) {
      const second = node.kids.filter(({ role }) => role === 'H')[1];
      if (second !== undefined) yield { place: placeOf(second), found: `${node.type} with more than one H`, expected: 'one H in each part' };
    }
  },
};
