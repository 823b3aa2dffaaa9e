import type { Rule } from '../../finding.ts';
import { STANDARD_ROLES } from '../../structure/roles.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** A role of one's own leads to a standard one. */
export const standardRoles: Rule = {
  code: 'standard-roles',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.4' },
  checkpoint: '02-001',
  *faults(pdf) {
    for (const node of pdf.nodes) {
      if (!STANDARD_ROLES.has(node.role))
        yield { place: placeOf(node), found: `the role ${node.type}`, expected: 'a standard role, or one that the role map leads to a standard role' };
    }
  },
};
