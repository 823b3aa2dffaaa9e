import { PDFBool } from '@cantoo/pdf-lib';
import type { PdfRule } from '../finding.ts';

export const titleIsShown: PdfRule = {
  id: 'title-is-shown',
  checkpoint: '07-001, 07-002',
  *faults(pdf) {
    const preferences = pdf.dict(pdf.catalog, 'ViewerPreferences');
    if (preferences === undefined || pdf.get(preferences, 'DisplayDocTitle') !== PDFBool.True) {
      yield { found: 'a window titled with the name of the file', expected: '/ViewerPreferences with /DisplayDocTitle true' };
    }
  },
};
