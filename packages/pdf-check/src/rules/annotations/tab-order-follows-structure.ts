import type { Rule } from '../../finding.ts';

export const tabOrderFollowsStructure: Rule = {
  code: 'tab-order-follows-structure',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.3' },
  checkpoint: '28-008, 28-009',
  *faults(pdf) {
    for (const { number, ref, dict, annotations } of pdf.pages) {
      const tabs = pdf.name(dict, 'Tabs');
      if (annotations.length === 0 || tabs === 'S') continue;
      const checkpoint = tabs === undefined ? '28-008' : '28-009';
      yield {
        place: { page: number, object: ref },
        checkpoint,
        found: tabs === undefined ? 'links in the order of nobody knows' : `/Tabs /${tabs}`,
        expected: '/Tabs /S',
      };
    }
  },
};
