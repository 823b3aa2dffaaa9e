import type { Rule } from '../../finding.ts';
import { notHeldBy } from '../../structure/held-by.ts';

export const fieldsAreInForm: Rule = {
  code: 'fields-are-in-form',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.4' },
  checkpoint: '28-010',
  faults: (pdf) => notHeldBy(pdf, 'Form', ({ subtype }) => subtype === 'Widget'),
};
