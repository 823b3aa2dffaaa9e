import type { Rule } from '../../finding.ts';
import { attributeOf } from '../../structure/attributes.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** Whether labels count or only set items apart is for people to judge; a list that has labels can say which. */
export const listsSayTheirNumbering: Rule = {
  code: 'lists-say-their-numbering',
  severity: 'advice',
  clauses: { 'ua-1': '7.6' },
  checkpoint: '16-001',
  *faults(pdf) {
    const { structure } = pdf;
    for (const node of structure?.nodes ?? []) {
      if (structure === undefined || node.role !== 'L') continue;
      const hasLabels = node.kids.some(({ kids }) => kids.some(({ role }) => role === 'Lbl'));
      if (hasLabels && attributeOf(pdf, structure, node, 'List', 'ListNumbering') === undefined)
        yield { place: placeOf(node), found: 'a list with labels that does not say how it counts', expected: 'the list attribute /ListNumbering' };
    }
  },
};
