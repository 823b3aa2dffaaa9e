import type { PdfRule } from '../finding.ts';

/** What can be pressed stands in the structure, in the element that fits it. */
export const annotationsAreInTheTree: PdfRule = {
  id: 'annotations-are-in-the-tree',
  checkpoint: '28-002, 28-010, 28-011',
  *faults(pdf) {
    const owners = new Map((pdf.structure ?? []).flatMap((node) => node.objects.map((ref) => [ref, node] as const)));
    for (const { dict, ref, page } of pdf.pages.flatMap(({ annotations }) => annotations)) {
      const subtype = pdf.name(dict, 'Subtype') ?? '';
      const fitting = { Link: 'Link', Widget: 'Form' }[subtype] ?? 'Annot';
      const owner = owners.get(ref);
      if (owner === undefined) yield { page, object: ref, found: `a ${subtype} that stands in no element`, expected: `an element ${fitting} around it` };
      else if (owner.role !== fitting) yield { page, object: ref, found: `a ${subtype} in ${owner.role}`, expected: `an element ${fitting} around it` };
      if (pdf.number(dict, 'StructParent') === undefined)
        yield { page, object: ref, found: `a ${subtype} that does not know its element`, expected: '/StructParent' };
    }
  },
};
