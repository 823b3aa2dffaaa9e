import type { Rule } from '../../finding.ts';
import { notHeldBy } from '../../structure/held-by.ts';

/** A link is pressed in the element Link, which names it (ISO 32000-1, 14.8.4.4.2). */
export const linksAreInLink: Rule = {
  code: 'links-are-in-link',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.5' },
  checkpoint: '28-011',
  faults: (pdf) => notHeldBy(pdf, 'Link', ({ subtype }) => subtype === 'Link'),
};
