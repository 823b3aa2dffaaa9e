import type { Rule } from '../../finding.ts';

/** A page that lies in another file cannot be read out. */
export const noReferenceXobjects: Rule = {
  code: 'no-reference-xobjects',
  severity: 'fault',
  clauses: { 'ua-1': '7.20', 'a-2a': '6.2.9' },
  checkpoint: '30-001',
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.content.resources('XObject')) {
      if (pdf.name(dict, 'Subtype') === 'Form' && pdf.has(dict, 'Ref'))
        yield { place: { page, object: ref }, found: 'a form XObject that refers to another file', expected: 'no /Ref' };
    }
  },
};
