import type { PdfRule } from '../finding.ts';

/** Colours by number need a word on which colours are meant. */
export const coloursAreDefined: PdfRule = {
  id: 'colours-are-defined',
  checkpoint: 'ISO 19005-2, 6.2.4.3',
  *faults(pdf) {
    if (pdf.array(pdf.catalog, 'OutputIntents').length === 0) yield { found: 'colours of no known meaning', expected: '/OutputIntents with a colour profile' };
  },
};
