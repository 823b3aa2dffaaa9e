import type { PdfRule } from '../finding.ts';

export const annotationsHaveText: PdfRule = {
  id: 'annotations-have-text',
  checkpoint: '28-004, 28-005, 28-012',
  *faults(pdf) {
    for (const { dict, ref, page } of pdf.pages.flatMap(({ annotations }) => annotations)) {
      const subtype = pdf.name(dict, 'Subtype') ?? '';
      const key = subtype === 'Widget' ? 'TU' : 'Contents';
      if (pdf.text(dict, key) === undefined)
        yield { page, object: ref, found: `a ${subtype} that says nothing of itself`, expected: `/${key} that says what it is for` };
    }
  },
};
