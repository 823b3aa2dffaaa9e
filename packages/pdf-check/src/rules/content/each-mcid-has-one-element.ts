import type { Rule } from '../../finding.ts';

/** Content that is in two elements is read twice (ISO 32000-1, 14.7.4.2). */
export const eachMcidHasOneElement: Rule = {
  code: 'each-mcid-has-one-element',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults(pdf) {
    for (const node of pdf.nodes) {
      for (const { page, stream, mcid } of node.content) {
        const owners = pdf.ownersOf(stream, mcid);
        if (owners.length > 1 && owners.lastIndexOf(node) > 0 && owners[0] !== node)
          yield { place: { page, object: node.ref }, found: `MCID ${mcid}, which another element has too`, expected: 'content in one element' };
      }
    }
  },
};
