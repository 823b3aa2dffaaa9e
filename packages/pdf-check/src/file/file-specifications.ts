import { PDFDict } from '@cantoo/pdf-lib';
import type { CheckedPdf } from '../checked-pdf.ts';
import type { Fault } from '../finding.ts';

/** Files within the file that lack a name (ISO 32000-1, 7.11.3): one for each kind of reader. */
export function* namelessFiles(pdf: CheckedPdf, which: (isOnPage: boolean) => boolean): Generator<Fault> {
  const onPages = new Set(pdf.annotations.flatMap(({ dict, subtype }) => (subtype === 'FileAttachment' ? [pdf.dict(dict, 'FS')] : [])));
  for (const { object, ref } of pdf.everything) {
    if (!(object instanceof PDFDict) || !isSpecification(pdf, object) || !which(onPages.has(object))) continue;
    const missing = ['F', 'UF'].filter((key) => (pdf.string(object, key) ?? '') === '');
    if (missing.length > 0)
      yield { place: { object: ref }, found: `a file within the file without /${missing.join(' and /')}`, expected: '/F and /UF with its name' };
  }
}

/** A specification of a file that is embedded. */
export function isSpecification(pdf: CheckedPdf, dict: PDFDict): boolean {
  const type = pdf.name(dict, 'Type');
  return pdf.dict(dict, 'EF') !== undefined && (type === undefined || type === 'Filespec' || type === 'F');
}
