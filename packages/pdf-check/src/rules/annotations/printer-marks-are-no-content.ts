import type { Rule } from '../../finding.ts';

export const printerMarksAreNoContent: Rule = {
  code: 'printer-marks-are-no-content',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.8' },
  checkpoint: '28-017',
  *faults(pdf) {
    for (const annotation of pdf.annotations) {
      const { subtype, isHidden, page, ref } = annotation;
      if (subtype === 'PrinterMark' && !isHidden && (pdf.ledFrom(annotation) ?? pdf.holderOf(annotation)) !== undefined)
        yield { place: { page, object: ref }, found: 'a mark for the printer in the structure', expected: 'a mark that no element has' };
    }
  },
};
