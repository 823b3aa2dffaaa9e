export { checkPdf, PDF_RULES } from './check-pdf.ts';
export type { PdfFinding, PdfRule } from './finding.ts';
export { type ReadElement, readAloud, readAloudLines } from './read-aloud.ts';
