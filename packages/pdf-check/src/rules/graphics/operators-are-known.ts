import type { Rule } from '../../finding.ts';

export const operatorsAreKnown: Rule = {
  code: 'operators-are-known',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.2' },
  *faults({ content }) {
    for (const [name, page] of content.operators)
      yield { place: { page }, found: `the operator ${name.slice(0, 20)}`, expected: 'operators of ISO 32000-1, annex A' };
  },
};
