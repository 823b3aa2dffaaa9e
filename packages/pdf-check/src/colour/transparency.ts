import type { PDFDict } from '@cantoo/pdf-lib';
import type { CheckedPdf } from '../checked-pdf.ts';

/** Does a page hold something that is mixed with what lies below it (ISO 32000-1, 11)? */
export function isSeeThrough(pdf: CheckedPdf, page: number): boolean {
  const onPage = (kind: 'ExtGState' | 'XObject') => pdf.content.resources(kind).filter((resource) => resource.page === page);
  return onPage('ExtGState').some(({ dict }) => isSeeThroughState(pdf, dict)) || onPage('XObject').some(({ dict }) => isSeeThroughObject(pdf, dict));
}

function isSeeThroughState(pdf: CheckedPdf, dict: PDFDict): boolean {
  const mode = pdf.name(dict, 'BM') ?? 'Normal';
  return ['ca', 'CA'].some((key) => (pdf.number(dict, key) ?? 1) < 1) || pdf.dict(dict, 'SMask') !== undefined || (mode !== 'Normal' && mode !== 'Compatible');
}

function isSeeThroughObject(pdf: CheckedPdf, dict: PDFDict): boolean {
  const group = pdf.dict(dict, 'Group');
  return (
    pdf.dict(dict, 'SMask') !== undefined || (pdf.number(dict, 'SMaskInData') ?? 0) > 0 || (group !== undefined && pdf.name(group, 'S') === 'Transparency')
  );
}
