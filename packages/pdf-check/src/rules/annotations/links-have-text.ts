import type { Rule } from '../../finding.ts';

export const linksHaveText: Rule = {
  code: 'links-have-text',
  severity: 'fault',
  clauses: { 'ua-1': '7.18.5' },
  checkpoint: '28-012',
  *faults(pdf) {
    for (const { dict, ref, page, subtype, isHidden } of pdf.annotations) {
      if (subtype === 'Link' && !isHidden && pdf.text(dict, 'Contents') === undefined)
        yield { place: { page, object: ref }, found: 'a link that does not say where it leads', expected: '/Contents' };
    }
  },
};
