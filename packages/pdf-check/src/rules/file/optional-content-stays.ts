import { PDFName } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

/** What is shown does not change by itself. */
export const optionalContentStays: Rule = {
  code: 'optional-content-stays',
  severity: 'fault',
  clauses: { 'ua-1': '7.10', 'a-2a': '6.9' },
  checkpoint: '20-003',
  *faults(pdf) {
    const properties = pdf.dict(pdf.catalog, 'OCProperties');
    if (properties === undefined) return;
    for (const config of [properties.get(PDFName.of('D')), ...pdf.array(properties, 'Configs')]) {
      const dict = pdf.asDict(config);
      if (dict !== undefined && pdf.has(dict, 'AS')) yield { found: 'optional content with /AS', expected: 'a configuration without /AS' };
    }
  },
};
