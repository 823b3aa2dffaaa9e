import type { Rule } from '../../finding.ts';
import { STANDARD_ROLES } from '../../structure/roles.ts';

export const standardRolesStay: Rule = {
  code: 'standard-roles-stay',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.4' },
  checkpoint: '02-004',
  *faults(pdf) {
    for (const [type, to] of pdf.structure?.roles ?? []) {
      if (STANDARD_ROLES.has(type) && to !== type) yield { found: `the standard role ${type} mapped to ${to}`, expected: 'standard roles as they are' };
    }
  },
};
