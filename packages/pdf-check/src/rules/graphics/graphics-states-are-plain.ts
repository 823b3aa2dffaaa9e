import type { Rule } from '../../finding.ts';

/** No curves and screens of one press. */
export const graphicsStatesArePlain: Rule = {
  code: 'graphics-states-are-plain',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.5' },
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.content.resources('ExtGState')) {
      const place = { page, object: ref };
      if (pdf.has(dict, 'TR')) yield { place, found: 'a transfer function (/TR)', expected: 'no /TR' };
      if (pdf.has(dict, 'TR2') && pdf.name(dict, 'TR2') !== 'Default') yield { place, found: 'a transfer function (/TR2)', expected: '/TR2 /Default, or none' };
      if (pdf.has(dict, 'HTP')) yield { place, found: '/HTP', expected: 'no /HTP' };
      const halftone = pdf.dict(dict, 'HT');
      if (halftone === undefined) continue;
      const type = pdf.number(halftone, 'HalftoneType');
      if (type !== 1 && type !== 5) yield { place, found: `a screen of type ${type}`, expected: 'type 1 or 5' };
      if (pdf.has(halftone, 'HalftoneName')) yield { place, found: 'a screen by name', expected: 'no /HalftoneName' };
      if (type === 1 && pdf.has(halftone, 'TransferFunction')) yield { place, found: 'a screen with a transfer function', expected: 'no /TransferFunction' };
    }
  },
};
