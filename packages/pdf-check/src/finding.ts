import type { OpenedPdf } from './opened-pdf.ts';

/** Something in a PDF that keeps people from reading it. */
export interface PdfFinding {
  readonly rule: string;
  /** Failure condition of the Matterhorn Protocol 1.1, or clause of ISO 19005-2. */
  readonly checkpoint: string;
  /** Counts from 1; absent where the whole file is meant. */
  readonly page?: number;
  /** The object in the file, as `12 0 R`. */
  readonly object?: string;
  readonly found: string;
  readonly expected: string;
}

export type Fault = Omit<PdfFinding, 'rule' | 'checkpoint'>;

/** One failure condition that a program can decide. */
export interface PdfRule {
  readonly id: string;
  readonly checkpoint: string;
  readonly faults: (pdf: OpenedPdf) => Iterable<Fault>;
}
