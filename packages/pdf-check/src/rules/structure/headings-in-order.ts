import type { Rule } from '../../finding.ts';
import { placeOf } from '../../structure/structure-tree.ts';

/** Headings begin at 1, and none is skipped on the way down. */
export const headingsInOrder: Rule = {
  code: 'headings-in-order',
  severity: 'fault',
  clauses: { 'ua-1': '7.4.2' },
  checkpoint: '14-002, 14-003',
  *faults({ nodes }) {
    let before = 0;
    for (const node of nodes) {
      if (!/^H[1-6]$/.test(node.role)) continue;
      const level = Number(node.role.slice(1));
      if (level > before + 1) {
        yield {
          place: placeOf(node),
          checkpoint: before === 0 ? '14-002' : '14-003',
          found: `${node.role} after ${before === 0 ? 'no heading' : `H${before}`}`,
          expected: `H${before + 1} at most`,
        };
      }
      before = level;
    }
  },
};
