import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

export const hasAnId: Rule = {
  code: 'has-an-id',
  severity: 'fault',
  clauses: { 'a-2a': '6.1.3' },
  *faults({ id }) {
    const parts = id.filter((part) => (part instanceof PDFString || part instanceof PDFHexString) && part.asBytes().length > 0);
    if (parts.length !== 2) yield { found: 'no file identifier', expected: '/ID with two strings in the trailer' };
  },
};
