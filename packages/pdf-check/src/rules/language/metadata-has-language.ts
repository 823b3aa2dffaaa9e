import type { Rule } from '../../finding.ts';
import { DUBLIN_CORE } from '../../metadata/namespaces.ts';
import { propertyOf } from '../../metadata/xmp.ts';
import { documentLanguage } from '../../structure/language.ts';

/** A title that is the same in all languages (x-default) is in that of the file. */
export const metadataHasLanguage: Rule = {
  code: 'metadata-has-language',
  severity: 'fault',
  clauses: { 'ua-1': '7.2' },
  checkpoint: '11-006',
  *faults(pdf) {
    if (documentLanguage(pdf) !== undefined) return;
    for (const local of ['title', 'description', 'rights']) {
      const value = propertyOf(pdf.xmp, DUBLIN_CORE, local)?.value;
      const languages = value?.kind === 'Alt' ? value.items.map(({ language }) => language ?? 'x-default') : [];
      if (languages.length > 0 && languages.every((language) => language === 'x-default'))
        yield { found: `dc:${local} in no known language`, expected: '/Lang in the catalog, or an xml:lang that is a language' };
    }
  },
};
