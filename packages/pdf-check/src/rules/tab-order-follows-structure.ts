import type { PdfRule } from '../finding.ts';

export const tabOrderFollowsStructure: PdfRule = {
  id: 'tab-order-follows-structure',
  checkpoint: '28-008',
  *faults(pdf) {
    for (const { number, ref, dict, annotations } of pdf.pages) {
      if (annotations.length > 0 && pdf.name(dict, 'Tabs') !== 'S')
        yield { page: number, object: ref, found: 'links in the order of nobody knows', expected: '/Tabs /S' };
    }
  },
};
