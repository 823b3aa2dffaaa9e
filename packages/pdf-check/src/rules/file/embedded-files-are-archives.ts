import { PDFDict } from '@cantoo/pdf-lib';
import { isSpecification } from '../../file/file-specifications.ts';
import type { Rule } from '../../finding.ts';

/** A file in an archive is fit for an archive itself. That a PDF in it is one is not looked into. */
export const embeddedFilesAreArchives: Rule = {
  code: 'embedded-files-are-archives',
  severity: 'fault',
  clauses: { 'a-2a': '6.8' },
  *faults(pdf) {
    for (const { object, ref } of pdf.everything) {
      if (!(object instanceof PDFDict) || !isSpecification(pdf, object)) continue;
      for (const [, entry] of pdf.entries(pdf.dict(object, 'EF'))) {
        const start = Buffer.from((pdf.stream(entry) ?? new Uint8Array()).subarray(0, 5)).toString('latin1');
        if (start !== '%PDF-') yield { place: { object: ref }, found: 'a file within the file that is no PDF', expected: 'PDF/A alone' };
      }
    }
  },
};
