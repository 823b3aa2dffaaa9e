import type { Rule } from '../../finding.ts';

export const hasStructure: Rule = {
  code: 'has-structure',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  checkpoint: '01-005',
  *faults(pdf) {
    if (pdf.nodes.length === 0) yield { found: 'no structure tree', expected: 'a StructTreeRoot with the structure of the text' };
  },
};
