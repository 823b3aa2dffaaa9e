export { assertPrintable } from './assert-printable.ts';
export { checkPdf, PDF_RULES } from './check/check-pdf.ts';
export type { PdfFinding, PdfRule } from './check/finding.ts';
export type { PreflightFinding } from './preflight/finding.ts';
export { PREFLIGHT_RULES, preflightLetter } from './preflight/preflight-letter.ts';
export { proofEnvelope } from './preflight/proof-envelope.ts';
export { type PreparedLetter, prepareLetter } from './prepare-letter.ts';
export { type PrintedPlace, PrintFile, type Sink } from './print/print-file.ts';
export { openReactPdfLetter, type ReactPdfLetter } from './react-pdf/react-pdf-letter.ts';
