import { PDFDict } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

export const headersHaveScope: PdfRule = {
  id: 'headers-have-scope',
  checkpoint: '15-003',
  *faults(pdf) {
    for (const { role, dict, ref } of pdf.structure ?? []) {
      if (role !== 'TH') continue;
      const scopes = pdf.array(dict, 'A').flatMap((entry) => {
        const attributes = pdf.resolve(entry);
        return attributes instanceof PDFDict ? (pdf.name(attributes, 'Scope') ?? []) : [];
      });
      if (scopes.length === 0) yield { object: ref, found: 'a header (TH) of nothing', expected: 'a scope: Row, Column or Both' };
    }
  },
};
