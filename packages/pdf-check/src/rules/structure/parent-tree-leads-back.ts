import type { PDFDict } from '@cantoo/pdf-lib';
import type { CheckedPdf } from '../../checked-pdf.ts';
import type { Rule } from '../../finding.ts';
import type { StructContent } from '../../structure/structure-tree.ts';

/** A screen reader goes from a place on the page to its element by way of the ParentTree (ISO 32000-1, 14.7.4.4). */
export const parentTreeLeadsBack: Rule = {
  code: 'parent-tree-leads-back',
  severity: 'fault',
  clauses: { 'ua-1': '7.1', 'a-2a': '6.7.3.3' },
  *faults(pdf) {
    const expected = '/StructParents, and at its place in the ParentTree the element of each MCID';
    for (const node of pdf.nodes) {
      for (const content of node.content) {
        const stream = streamOf(pdf, content);
        const key = stream === undefined ? undefined : pdf.number(stream, 'StructParents');
        const place = { page: content.page, object: node.ref };
        if (stream === undefined) continue;
        if (key === undefined) yield { place, found: `MCID ${content.mcid} in a stream without /StructParents`, expected };
        else if (pdf.parentTree?.ofContent(key, content.mcid) !== node.dict)
          yield { place, found: `a ParentTree that does not lead from MCID ${content.mcid} to its element`, expected };
      }
    }
    for (const annotation of pdf.annotations) {
      const holder = pdf.holderOf(annotation);
      if (holder !== undefined && pdf.ledFrom(annotation) !== holder) {
        yield {
          place: { page: annotation.page, object: annotation.ref },
          found: `a ${annotation.subtype} that does not lead to its element`,
          expected: '/StructParent, and at its place in the ParentTree the element',
        };
      }
    }
  },
};

function streamOf(pdf: CheckedPdf, { stream, page }: StructContent): PDFDict | undefined {
  const form = pdf.objectOf(stream);
  return form ?? (page === undefined ? undefined : pdf.pages[page - 1]?.dict);
}
