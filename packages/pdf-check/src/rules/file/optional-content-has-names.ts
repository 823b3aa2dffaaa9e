import { PDFDict } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

/** Each choice of what is shown has a name. */
export const optionalContentHasNames: Rule = {
  code: 'optional-content-has-names',
  severity: 'fault',
  clauses: { 'ua-1': '7.10', 'a-2a': '6.9' },
  checkpoint: '20-001, 20-002',
  *faults(pdf) {
    const properties = pdf.dict(pdf.catalog, 'OCProperties');
    if (properties === undefined) return;
    const standard = pdf.dict(properties, 'D');
    const others = pdf.array(properties, 'Configs').flatMap((entry) => pdf.asDict(entry) ?? []);
    for (const [checkpoint, config] of [['20-001', standard] as const, ...others.map((other) => ['20-002', other] as const)]) {
      if (!(config instanceof PDFDict)) continue;
      const name = pdf.text(config, 'Name');
      if (name === undefined) yield { checkpoint, found: 'optional content of which the configuration has no name', expected: '/Name' };
    }
  },
};
