import type { Rule } from '../../finding.ts';

export const noPostscript: Rule = {
  code: 'no-postscript',
  severity: 'fault',
  clauses: { 'a-2a': '6.2.9' },
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.content.resources('XObject')) {
      const place = { page, object: ref };
      if (pdf.name(dict, 'Subtype') === 'PS' || pdf.name(dict, 'Subtype2') === 'PS' || pdf.has(dict, 'PS'))
        yield { place, found: 'PostScript', expected: 'no PostScript XObject' };
      if (pdf.name(dict, 'Subtype') === 'Form' && pdf.has(dict, 'OPI')) yield { place, found: 'a form XObject with /OPI', expected: 'no /OPI' };
    }
  },
};
