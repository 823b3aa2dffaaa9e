import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import type { Rule } from '../../finding.ts';

/** A clip says of what type it is and, in words, what is in it (ISO 32000-1, 13.2.4.2). */
export const mediaSaysWhatItIs: Rule = {
  code: 'media-says-what-it-is',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.6.2' },
  checkpoint: '28-014, 28-015',
  *faults(pdf) {
    for (const { object, ref } of pdf.everything) {
      if (!(object instanceof PDFDict) || pdf.name(object, 'S') !== 'MCD') continue;
      if (!pdf.has(object, 'CT')) yield { place: { object: ref }, checkpoint: '28-014', found: 'a clip without its type', expected: '/CT' };
      const alt = pdf.get(object, 'Alt');
      const texts = pdf.array(object, 'Alt');
      if (!(alt instanceof PDFArray) || texts.length === 0 || texts.length % 2 === 1)
        yield { place: { object: ref }, checkpoint: '28-015', found: 'a clip without words', expected: '/Alt with a language and words' };
    }
  },
};
