import { PDFArray, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

/** Where a file says in which order its layers are shown, all of them are there. */
export const optionalContentIsListed: Rule = {
  code: 'optional-content-is-listed',
  severity: 'fault',
  clauses: { 'a-2a': '6.9' },
  *faults(pdf) {
    const properties = pdf.dict(pdf.catalog, 'OCProperties');
    const standard = properties === undefined ? undefined : pdf.dict(properties, 'D');
    if (properties === undefined || standard === undefined || !pdf.has(standard, 'Order')) return;
    const listed = new Set<string>();
    const seen = new Set<PDFObject>();
    const open: PDFObject[] = [...pdf.array(standard, 'Order')];
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
      if (entry instanceof PDFRef) listed.add(entry.toString());
      const found = pdf.resolve(entry);
      if (!(found instanceof PDFArray) || seen.has(found)) continue;
      seen.add(found);
      open.push(...found.asArray());
    }
    const missing = pdf.array(properties, 'OCGs').filter((group) => !listed.has(group.toString()));
    if (missing.length > 0) yield { found: `${missing.length} layers that /Order does not name`, expected: 'all layers in /Order' };
  },
};
