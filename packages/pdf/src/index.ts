export { assertPrintable } from './assert-printable.ts';
export type { PreflightFinding } from './preflight/finding.ts';
export { PREFLIGHT_RULES, preflightLetter } from './preflight/preflight-letter.ts';
export { proofEnvelope } from './preflight/proof-envelope.ts';
export { type PreparedLetter, prepareLetter } from './prepare-letter.ts';
export { type PrintedPlace, PrintPress, type Sink } from './print/print-press.ts';
export { openReactPdfLetter, type ReactPdfLetter } from './react-pdf/react-pdf-letter.ts';
