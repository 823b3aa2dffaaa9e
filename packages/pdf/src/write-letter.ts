import type { Finding } from '@aanreik/pdf-check';
import type { LaidOutLetter } from './laid-out/laid-out-letter.ts';
import { checkedTemplate } from './letter-template.ts';

/** A letter as a file. */
export interface WrittenLetter {
  readonly bytes: Uint8Array;
  /** What our own checks find against PDF/UA-1 and PDF/A-2a. Where there is any, the file claims neither. */
  readonly faults: readonly Finding[];
}

/** Writes a laid-out letter as a tagged PDF: the same bytes as a prepared letter gives for these values. */
export async function writeLetter(laidOut: LaidOutLetter): Promise<WrittenLetter> {
  const { template, faults } = await checkedTemplate(laidOut);
  return { bytes: template.write(template.own), faults };
}
