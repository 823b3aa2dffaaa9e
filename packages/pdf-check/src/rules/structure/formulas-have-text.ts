import type { Rule } from '../../finding.ts';
import { withoutText } from '../../structure/without-text.ts';

export const formulasHaveText: Rule = {
  code: 'formulas-have-text',
  severity: 'fault',
  clauses: { 'ua-1': '7.7' },
  checkpoint: '17-002',
  faults: (pdf) => withoutText(pdf, 'Formula', { found: 'a formula without words', expected: '/Alt that says the formula' }),
};
