import type { CheckedPdf } from './checked-pdf.ts';

/** The standards that a file can be held to: ISO 14289-1 (PDF/UA-1), and ISO 19005-2 at level A (PDF/A-2a). */
export type Standard = 'ua-1' | 'a-2a';

/** What breaks a standard is a fault; what only reads better is advice. */
export type Severity = 'fault' | 'advice';

/** Something in a PDF that breaks a standard, or could be better. */
export interface Finding {
  /** The rule that says so. */
  readonly code: string;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  /** The clauses of the standards that were asked for, such as `ISO 14289-1, 7.3`. */
  readonly clause: string;
  /** Failure condition of the Matterhorn Protocol 1.1; absent where it has none. */
  readonly checkpoint?: string;
  readonly severity: Severity;
}

export interface Place {
  /** Counts from 1; absent where the whole file is meant. */
  readonly page?: number;
  /** The object in the file, as `12 0 R`. */
  readonly object?: string;
}

/** What a rule finds; a checkpoint of its own where the rule has several. */
export interface Fault {
  readonly place?: { readonly page?: number | undefined; readonly object?: string | undefined };
  readonly checkpoint?: string;
  readonly found: string;
  readonly expected: string;
}

/** One thing that a program can decide. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Where each standard asks for it; a standard that does not ask for it is absent. */
  readonly clauses: Readonly<Partial<Record<Standard, string>>>;
  readonly checkpoint?: string;
  readonly faults: (pdf: CheckedPdf) => Iterable<Fault>;
}
