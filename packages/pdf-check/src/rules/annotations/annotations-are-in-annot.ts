import type { Rule } from '../../finding.ts';
import { notHeldBy } from '../../structure/held-by.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(['Link', 'Widget', 'Popup', 'PrinterMark', 'TrapNet']);

/** What is put on a page for a reader is in the structure. */
export const annotationsAreInAnnot: Rule = {
  code: 'annotations-are-in-annot',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.1' },
  checkpoint: '28-002',
  faults: (pdf) => notHeldBy(pdf, 'Annot', ({ subtype }) => !ELSEWHERE.has(subtype)),
};
