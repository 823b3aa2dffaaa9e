export { type CheckOptions, checkPdf, STANDARDS } from './check-pdf.ts';
export type { Finding, Place, Rule, Severity, Standard } from './finding.ts';
export { type ReadElement, readAloud, readAloudLines } from './read-aloud.ts';
export { PDF_RULES } from './rules.ts';
