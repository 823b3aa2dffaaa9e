import type { Rule } from '../../finding.ts';

const FOUND = {
  circle: 'an element that holds one of the elements around it',
  twice: 'an element in two places',
  parent: 'an element of which /P names another than the one it is in',
} as const;

/**
 * Each element is in one place, and knows in which (ISO 32000-1, 14.7.2). What is in two is read twice; a circle is
 * read for ever.
 */
export const structureIsATree: Rule = {
  code: 'structure-is-a-tree',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults(pdf) {
    for (const { node, kind } of pdf.structure?.faults ?? [])
      yield { place: { object: node }, found: FOUND[kind], expected: 'an element in one other, which its /P names' };
  },
};
