import type { Rule } from '../../finding.ts';

/** A circle in the role map leads nowhere, also where no element needs it yet. */
export const rolesLeadSomewhere: Rule = {
  code: 'roles-lead-somewhere',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.4' },
  checkpoint: '02-003',
  *faults(pdf) {
    const roles = pdf.structure?.roles ?? new Map<string, string>();
    const settled = new Set<string>();
    for (const type of roles.keys()) {
      const path = new Set<string>();
      let at: string | undefined = type;
      while (at !== undefined && !path.has(at) && !settled.has(at)) {
        path.add(at);
        at = roles.get(at);
      }
      if (at !== undefined && path.has(at)) yield { found: `a role map that leads from ${at} back to ${at}`, expected: 'a standard role at the end' };
      for (const passed of path) settled.add(passed);
    }
  },
};
