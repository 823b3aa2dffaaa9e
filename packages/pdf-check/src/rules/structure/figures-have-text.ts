import type { Rule } from '../../finding.ts';
import { withoutText } from '../../structure/without-text.ts';

export const figuresHaveText: Rule = {
  code: 'figures-have-text',
  severity: 'fault',
  clauses: { 'ua-1': '7.3' },
  checkpoint: '13-004',
  faults: (pdf) => withoutText(pdf, 'Figure', { found: 'a picture without words', expected: '/Alt that says what the picture tells' }),
};
