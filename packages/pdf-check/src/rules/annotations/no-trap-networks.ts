import type { Rule } from '../../finding.ts';

export const noTrapNetworks: Rule = {
  code: 'no-trap-networks',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.2' },
  checkpoint: '28-007',
  *faults(pdf) {
    for (const { ref, page, subtype, isHidden } of pdf.annotations)
      if (subtype === 'TrapNet' && !isHidden) yield { place: { page, object: ref }, found: 'a TrapNet annotation', expected: 'none: it is for presses' };
  },
};
