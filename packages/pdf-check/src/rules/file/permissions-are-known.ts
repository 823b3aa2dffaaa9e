import type { Rule } from '../../finding.ts';

export const permissionsAreKnown: Rule = {
  code: 'permissions-are-known',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.12' },
  *faults(pdf) {
    const permissions = pdf.dict(pdf.catalog, 'Perms');
    const other = pdf
      .entries(permissions)
      .map(([key]) => key)
      .filter((key) => key !== 'UR3' && key !== 'DocMDP');
    if (other.length > 0) yield { found: `the permissions ${other.join(', ')}`, expected: 'UR3 and DocMDP alone' };
  },
};
