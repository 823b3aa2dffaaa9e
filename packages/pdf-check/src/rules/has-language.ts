import type { PdfRule } from '../finding.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** A voice must know which language it reads. */
export const hasLanguage: PdfRule = {
  id: 'has-language',
  checkpoint: '11-006, 11-007',
  *faults(pdf) {
    const language = pdf.text(pdf.catalog, 'Lang');
    if (language === undefined) yield { found: 'no language', expected: '/Lang in the catalog, such as nl' };
    else if (!LANGUAGE.test(language)) yield { found: `the language '${language}'`, expected: 'a language tag such as nl or en' };
    for (const { dict, ref } of pdf.structure ?? []) {
      const own = pdf.text(dict, 'Lang');
      if (own !== undefined && !LANGUAGE.test(own)) yield { object: ref, found: `the language '${own}'`, expected: 'a language tag such as nl or en' };
    }
  },
};
