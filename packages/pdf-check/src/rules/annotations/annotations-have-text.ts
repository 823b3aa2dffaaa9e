import type { Rule } from '../../finding.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(['Link', 'Widget', 'Popup', 'PrinterMark', 'TrapNet']);

export const annotationsHaveText: Rule = {
  code: 'annotations-have-text',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.1' },
  checkpoint: '28-004',
  *faults(pdf) {
    for (const annotation of pdf.annotations) {
      const { dict, ref, page, subtype, isHidden } = annotation;
      if (isHidden || ELSEWHERE.has(subtype) || pdf.text(dict, 'Contents') !== undefined) continue;
      const node = pdf.ledFrom(annotation) ?? pdf.holderOf(annotation);
      if (node === undefined || pdf.text(node.dict, 'Alt') === undefined)
        yield { place: { page, object: ref }, found: `a ${subtype} that says nothing of itself`, expected: '/Contents, or /Alt of the element around it' };
    }
  },
};
