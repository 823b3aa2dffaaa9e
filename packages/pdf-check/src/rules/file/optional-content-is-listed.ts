import { PDFArray, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

/**
 * Each choice of what is shown has a name of its own; where a file says in which order layers are shown, all of them
 * are there.
 */
export const optionalContentIsListed: Rule = {
  code: 'optional-content-is-listed',
  severity: 'fault',
  clauses: { 'a-2a': '6.9' },
  *faults(pdf) {
    const properties = pdf.dict(pdf.catalog, 'OCProperties');
    const standard = properties === undefined ? undefined : pdf.dict(properties, 'D');
    if (properties === undefined || standard === undefined) return;
    const configs = [standard, ...pdf.array(properties, 'Configs').flatMap((entry) => pdf.asDict(entry) ?? [])];
    const names = configs.flatMap((config) => pdf.text(config, 'Name') ?? []);
    if (new Set(names).size < names.length) yield { found: `configurations of the names ${names.join(', ')}`, expected: 'a name of its own for each' };
    if (!pdf.has(standard, 'Order')) return;
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
